package dk.jobveu.projektrum;

import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Regelbrud;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coordinator stops a forløb with a reason code; the process tells all who said yes.
 */
@Service
public class StopForloeb {

  private final Forloebsmotor motor;
  private final Haendelser haendelser;
  private final Clock ur;

  public StopForloeb(Forloebsmotor motor, Haendelser haendelser, Clock ur) {
    this.motor = motor;
    this.haendelser = haendelser;
    this.ur = ur;
  }

  @Transactional
  public void stop(Indsigt indsigt, Stopaarsag aarsag) {
    indsigt.kraevKoordinator();
    if (aarsag == null) {
      throw new Regelbrud("aarsag", "Vælg hvorfor forløbet stopper.");
    }
    haendelser.registrer(
        indsigt.registrering(indsigt.organisation(), ur.instant()),
        "STOP_VALGT",
        "Koordinatoren stopper forløbet: " + aarsag.tekst() + ".");
    if (!motor.stop(indsigt.forloebId(), aarsag)) {
      throw new Konflikt("Forløbet er allerede slut og kan ikke stoppes.");
    }
  }
}
