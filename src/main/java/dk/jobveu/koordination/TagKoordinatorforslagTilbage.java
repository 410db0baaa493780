package dk.jobveu.koordination;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import java.time.Clock;

/** The coordinator goes on after all, or asks somebody else instead. */
@Brugstilfaelde
public class TagKoordinatorforslagTilbage {

  private final Koordinatorforslagene forslagene;
  private final Koordinatorbeskeder beskeder;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Clock ur;

  TagKoordinatorforslagTilbage(
      Koordinatorforslagene forslagene,
      Koordinatorbeskeder beskeder,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Clock ur) {
    this.forslagene = forslagene;
    this.beskeder = beskeder;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.ur = ur;
  }

  /**
   * @throws Konflikt when nobody is asked any more
   */
  public void tagTilbage(Indsigt indsigt) {
    indsigt.kraevKoordinator();
    Koordinatorforslag venter =
        forslagene
            .ventende(indsigt.forloebId())
            .filter(f -> forslagene.afgoer(f, Status.BORTFALDET, null))
            .orElseThrow(() -> new Konflikt("Der er ikke længere et forslag, der venter på svar."));
    beskeder.bortfald(indsigt.forloebId());
    haendelser.registrer(
        indsigt.registrering(indsigt.organisation(), ur.instant()),
        "KOORDINATORFORSLAG_TAGET_TILBAGE",
        "Forslaget om, at %s skulle koordinere, er taget tilbage."
            .formatted(aktoerer.navn(venter.skifte().tilOrganisation())));
  }
}
