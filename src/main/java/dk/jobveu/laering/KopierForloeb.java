package dk.jobveu.laering;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;

/** Begins a forløb from an earlier one, in the same region or in another. */
@Brugstilfaelde
public class KopierForloeb {

  private final Forloebregister forloeb;
  private final Referencedata referencedata;
  private final Forloebsstart start;

  KopierForloeb(Forloebregister forloeb, Referencedata referencedata, Forloebsstart start) {
    this.forloeb = forloeb;
    this.referencedata = referencedata;
    this.start = start;
  }

  public String kopier(String kilde, String kommunekode, LocalDate startdato, String koordinator) {
    return start.begynd(forbered(kilde, kommunekode, startdato, koordinator));
  }

  Kopi forbered(String kilde, String kommunekode, LocalDate startdato, String koordinator) {
    Forloeb f = forloeb.hent(kilde);
    if (startdato == null) {
      throw new Regelbrud("startdato", "Skriv, hvornår kopien begynder.");
    }
    if (!Datoer.erRimelig(startdato)) {
      throw new Regelbrud("startdato", "Vælg en startdato " + Datoer.RIMELIGE + ".");
    }
    Kommune kommune =
        referencedata
            .kommune(kommunekode, startdato)
            .orElseThrow(() -> new Regelbrud("kommunekode", "Vælg en kommune, der findes."));
    boolean sammeRegion = kommune.amk().equals(f.amk());
    return new Kopi(
        f.id(),
        f.titel(),
        kommune.kode(),
        startdato,
        sammeRegion ? f.runde() + 1 : 1,
        koordinator,
        f.harLedige(),
        f.harBeskaeftigede(),
        f.formaal(),
        f.kriseaarsag(),
        f.henvendelse(),
        f.initiativtagere(),
        f.evalueres());
  }
}
