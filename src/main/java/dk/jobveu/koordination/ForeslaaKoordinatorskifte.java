package dk.jobveu.koordination;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import java.time.Clock;

/**
 * The coordinator asks another to take over, in any phase. Nobody can be ordered to;
 * the one who is asked gets a task.
 */
@Brugstilfaelde
public class ForeslaaKoordinatorskifte {

  private final Koordinatorspoergsmaal spoergsmaal;
  private final Koordinatorbeskeder beskeder;
  private final Clock ur;

  ForeslaaKoordinatorskifte(
      Koordinatorspoergsmaal spoergsmaal, Koordinatorbeskeder beskeder, Clock ur) {
    this.spoergsmaal = spoergsmaal;
    this.beskeder = beskeder;
    this.ur = ur;
  }

  /**
   * @throws dk.jobveu.faelles.Regelbrud at the field that is wrong
   * @throws Konflikt when somebody has been asked already, or the forløb is over
   */
  public void foreslaa(Indsigt indsigt, Skifte skifte) {
    indsigt.kraevKoordinator();
    spoergsmaal.spoerg(
        indsigt.registrering(indsigt.organisation(), ur.instant()), indsigt.forloeb(), skifte);
    if (!beskeder.skift(indsigt.forloebId(), skifte.tilOrganisation(), false)) {
      throw new Konflikt("Forløbet er slut, så der er ikke noget at koordinere.");
    }
  }
}
