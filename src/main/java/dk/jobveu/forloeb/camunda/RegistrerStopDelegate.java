package dk.jobveu.forloeb.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A phase has ended without a way forward. */
@Component
class RegistrerStopDelegate implements JavaDelegate {

  private final Stopregistrering stopregistrering;

  RegistrerStopDelegate(Stopregistrering stopregistrering) {
    this.stopregistrering = stopregistrering;
  }

  @Override
  public void execute(DelegateExecution proces) {
    stopregistrering.udfoer(proces);
  }
}
