package dk.jobveu.projektrum;

import dk.jobveu.deltager.StopDeltagerforloeb;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Stopaarsag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator stops a forløb with a reason; the process records it and tells all. */
@Service
public class StopForloeb {

  private final Forloebsmotor motor;
  private final StopDeltagerforloeb stopDeltagerforloeb;

  public StopForloeb(Forloebsmotor motor, StopDeltagerforloeb stopDeltagerforloeb) {
    this.motor = motor;
    this.stopDeltagerforloeb = stopDeltagerforloeb;
  }

  @Transactional
  public void stop(Indsigt indsigt, Stopaarsag aarsag) {
    indsigt.kraevKoordinator();
    if (aarsag == null) {
      throw new Regelbrud("aarsag", "Vælg hvorfor forløbet stopper.");
    }
    if (!motor.stop(indsigt.forloebId(), aarsag)) {
      throw new Konflikt("Forløbet er allerede slut og kan ikke stoppes.");
    }
    stopDeltagerforloeb.stop(indsigt.forloebId());
  }
}
