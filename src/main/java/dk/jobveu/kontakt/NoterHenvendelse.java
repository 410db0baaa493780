package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Tekst;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody writes down that the organisation has been in touch with a company. */
@Brugstilfaelde
public class NoterHenvendelse {

  /**
   * What was written; texts are never null.
   *
   * @param dag null when none was written
   * @param person id of whom they spoke with, or null
   */
  public record Svar(String virksomhed, LocalDate dag, String om, String person) {

    public Svar {
      virksomhed = virksomhed == null ? "" : Tekst.ren(virksomhed);
      om = om == null ? "" : Tekst.ren(om);
    }
  }

  private final Kontaktret ret;
  private final Henvendelser henvendelser;
  private final Clock ur;

  NoterHenvendelse(Kontaktret ret, Henvendelser henvendelser, Clock ur) {
    this.ret = ret;
    this.henvendelser = henvendelser;
    this.ur = ur;
  }

  /**
   * @return its id
   * @throws Listebrud with everything that is wrong, each at its field
   */
  public String noter(Bruger bruger, String organisation, Svar svar) {
    ret.kraev(bruger, organisation);
    Kontaktperson person =
        svar.person() == null ? null : ret.kraev(bruger, organisation, svar.person());
    Listekontrol k = new Listekontrol();
    kraevTekst(k, "virksomhed", "Virksomhedens navn", svar.virksomhed(), 200);
    k.kraev(!svar.virksomhed().isEmpty(), "virksomhed", "Skriv, hvilken virksomhed I talte med.");
    LocalDate idag = Datoer.dagen(ur.instant());
    if (k.kraev(svar.dag() != null, "dag", "Skriv den dag, I talte sammen.")) {
      k.kraev(
          Datoer.erRimelig(svar.dag()) && !svar.dag().isAfter(idag),
          "dag",
          "Skriv en dag, der har været, højst %s.".formatted(Datoer.tekst(idag)));
    }
    kraevTekst(k, "om", "Teksten", svar.om(), 500);
    k.kraev(!svar.om().isEmpty(), "om", "Skriv kort, hvad I talte om.");
    Listekontrol.afvis(k.brud());
    Henvendelse ny =
        new Henvendelse(
            UUID.randomUUID().toString(),
            organisation,
            svar.virksomhed(),
            svar.dag(),
            svar.om(),
            person == null ? null : person.id(),
            bruger.id(),
            ur.instant());
    henvendelser.gem(ny);
    return ny.id();
  }

  private static void kraevTekst(
      Listekontrol k, String felt, String hvad, String skrevet, int hoejst) {
    String fejl = Tekst.fejl(hvad, skrevet, hoejst);
    k.kraev(fejl == null, felt, fejl);
  }
}
