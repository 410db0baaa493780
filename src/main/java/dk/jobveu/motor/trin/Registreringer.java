package dk.jobveu.motor.trin;

import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.faelles.Registrering;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who and when, for what a service task records. */
@Component
public class Registreringer {

  private final AktuelBruger bruger;
  private final Clock ur;

  public Registreringer(AktuelBruger bruger, Clock ur) {
    this.bruger = bruger;
    this.ur = ur;
  }

  /** The user whose completion led here, or the system in a job; the forløb by business key. */
  public Registrering af(DelegateExecution proces) {
    return i(proces.getProcessBusinessKey());
  }

  /** The same outside a process, for pages and REST. */
  public Registrering i(String forloebId) {
    return new Registrering(
        forloebId, bruger.id(), bruger.organisationFor(List.of()), null, ur.instant());
  }
}
