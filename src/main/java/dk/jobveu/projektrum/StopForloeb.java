package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Stopaarsag;

/** The coordinator stops a forløb with a reason; the process records it and tells all. */
@Brugstilfaelde
public class StopForloeb {

  private final Forloebsmotor motor;

  public StopForloeb(Forloebsmotor motor) {
    this.motor = motor;
  }

  public void stop(Indsigt indsigt, Stopaarsag aarsag) {
    indsigt.kraevKoordinator();
    if (aarsag == null) {
      throw new Regelbrud("aarsag", "Vælg, hvorfor forløbet stopper.");
    }
    if (!motor.stop(indsigt.forloebId(), aarsag)) {
      throw new Konflikt("Forløbet er allerede slut og kan ikke stoppes.");
    }
  }
}
