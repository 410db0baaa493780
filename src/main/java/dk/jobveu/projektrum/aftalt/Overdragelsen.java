package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.laering.Overdragelse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The handover to a job centre (D23), for the two that it is between. */
@Component
class Overdragelsen implements Dokumentkilde {

  private final Laeringsarkiv arkiv;
  private final Aktoerer aktoerer;

  Overdragelsen(Laeringsarkiv arkiv, Aktoerer aktoerer) {
    this.arkiv = arkiv;
    this.aktoerer = aktoerer;
  }

  @Override
  public String sti() {
    return "overdragelse";
  }

  @Override
  public String navn() {
    return "Overdragelse";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return arkiv.overdragelse(indsigt.forloebId()).map(o -> dokument(indsigt, o));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(
        this,
        indsigt,
        arkiv
            .overdragelse(indsigt.forloebId())
            .filter(o -> o.status() == Overdragelse.Status.ACCEPTERET)
            .isPresent());
  }

  private Dokument dokument(Indsigt indsigt, Overdragelse o) {
    boolean laeser =
        Laeser.harSkrevet(indsigt, o.fraOrganisation())
            || Laeser.harSkrevet(indsigt, o.forslag().tilOrganisation());
    return new Dokument(
        o.runde(),
        o.status().tekst(),
        o.registrering(),
        laeser ? List.of(afsnit(o)) : List.of(),
        laeser ? null : "Overdragelsen læses af de to, den er mellem.");
  }

  private Dokument.Afsnit afsnit(Overdragelse o) {
    Overdragelse.Forslag f = o.forslag();
    return felter(
        "Hvad bliver overdraget",
        felt("Fra", aktoerer.navn(o.fraOrganisation())),
        felt("Til", f.tilOrganisation() == null ? null : aktoerer.navn(f.tilOrganisation())),
        felt("Overtages", f.dato()),
        felt("Åbne opgaver", f.aabneOpgaver()),
        felt("Netværk, der følger med", f.netvaerk()),
        felt("Dokumenter", f.dokumenter()),
        felt("Hvorfor det venter", f.begrundelse()),
        felt("Svaret", o.svarBegrundelse()));
  }
}
