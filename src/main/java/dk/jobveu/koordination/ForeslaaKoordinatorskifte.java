package dk.jobveu.koordination;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import java.time.Clock;

/**
 * The coordinator asks another to take over, in any phase. Nobody can be ordered to;
 * the one who is asked gets a task.
 */
@Brugstilfaelde
public class ForeslaaKoordinatorskifte {

  private final Koordinatorforslagene forslagene;
  private final Skifteregler regler;
  private final Koordinatorbeskeder beskeder;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final Clock ur;

  ForeslaaKoordinatorskifte(
      Koordinatorforslagene forslagene,
      Skifteregler regler,
      Koordinatorbeskeder beskeder,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger,
      Clock ur) {
    this.forslagene = forslagene;
    this.regler = regler;
    this.beskeder = beskeder;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.ur = ur;
  }

  /**
   * @throws dk.jobveu.faelles.Regelbrud at the field that is wrong
   * @throws Konflikt when somebody has been asked already, or the forløb is over
   */
  public void foreslaa(Indsigt indsigt, Skifte skrevet) {
    indsigt.kraevKoordinator();
    String forloebId = indsigt.forloebId();
    Skifte skifte = regler.kraev(indsigt.forloeb(), skrevet);
    forslagene
        .ventende(forloebId)
        .ifPresent(
            f -> {
              throw new Konflikt(
                  "I har allerede spurgt %s. Vent på svaret, eller tag forslaget tilbage."
                      .formatted(aktoerer.navn(f.skifte().tilOrganisation())));
            });
    Registrering r = indsigt.registrering(indsigt.organisation(), ur.instant());
    forslagene.opret(
        new Koordinatorforslag(
            r,
            forslagene.alle(forloebId).size() + 1,
            Status.FORESLAAET,
            indsigt.forloeb().koordinator(),
            skifte,
            null));
    String ny = skifte.tilOrganisation();
    if (!beskeder.skift(forloebId, ny, false)) {
      throw new Konflikt("Forløbet er slut, så der er ikke noget at koordinere.");
    }
    haendelser.registrer(
        r,
        "KOORDINATOR_FORESLAAET",
        "%s er spurgt, om de vil koordinere i stedet for %s. %s"
            .formatted(
                aktoerer.navn(ny),
                aktoerer.navn(indsigt.forloeb().koordinator()),
                skifte.hvorfor()));
    underretninger.send(
        "koordinatorforslag:" + forloebId + ":" + r.tidspunkt().toEpochMilli(),
        forloebId,
        ny,
        "Vil I koordinere " + indsigt.forloeb().titel() + "?",
        "I er foreslået som koordinator for Job-VEU-forløbet "
            + indsigt.forloeb().titel()
            + ". Log ind, og svar på opgaven i jeres opgaveliste. I kan også sige nej.");
  }
}
