package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import dk.jobveu.koordination.Koordinatorforslagene;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The handover of the coordination (D23), for the two that it is between. */
@Component
class Overdragelsen implements Dokumentkilde {

  private final Koordinatorforslagene forslagene;
  private final Aktoerer aktoerer;

  Overdragelsen(Koordinatorforslagene forslagene, Aktoerer aktoerer) {
    this.forslagene = forslagene;
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
    return forslagene.seneste(indsigt.forloebId()).map(f -> dokument(indsigt, f));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(
        this, indsigt, forslagene.seneste(indsigt.forloebId()).filter(this::gaelder).isPresent());
  }

  private boolean gaelder(Koordinatorforslag f) {
    return f.status() == Status.ACCEPTERET || f.status() == Status.BESLUTTET;
  }

  private Dokument dokument(Indsigt indsigt, Koordinatorforslag f) {
    boolean laeser =
        Laeser.harSkrevet(indsigt, f.fraOrganisation())
            || Laeser.harSkrevet(indsigt, f.skifte().tilOrganisation());
    return new Dokument(
        f.nr(),
        f.status().tekst(),
        udenAdministrator(f),
        laeser ? List.of(afsnit(f)) : List.of(),
        laeser ? null : "Overdragelsen læses af de to, den er mellem.");
  }

  /** Who administrates the system is not known to those who take part. */
  private static Registrering udenAdministrator(Koordinatorforslag f) {
    Registrering r = f.registrering();
    return f.status() == Status.BESLUTTET
        ? new Registrering(r.forloebId(), Registrering.SYSTEM, null, null, r.tidspunkt())
        : r;
  }

  private Dokument.Afsnit afsnit(Koordinatorforslag f) {
    Koordinatorforslag.Skifte s = f.skifte();
    return felter(
        "Hvad bliver overdraget",
        felt("Fra", aktoerer.navn(f.fraOrganisation())),
        felt("Til", aktoerer.navn(s.tilOrganisation())),
        felt("Hvorfor", s.aarsag().tekst()),
        felt("Mere om hvorfor", s.begrundelse()),
        felt("Åbne opgaver", s.aabent()),
        felt("Netværk, der følger med", s.netvaerk()),
        felt("Dokumenter", s.dokumenter()),
        felt("Den hidtidige koordinator", s.foelger() ? "Følger med" : "Følger ikke med"),
        felt("Svaret", f.svarBegrundelse()));
  }
}
