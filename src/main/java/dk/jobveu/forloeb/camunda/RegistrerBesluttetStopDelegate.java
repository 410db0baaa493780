package dk.jobveu.forloeb.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody has decided that the forløb shall stop. */
@Component
class RegistrerBesluttetStopDelegate implements JavaDelegate {

  private final Stopregistrering stopregistrering;

  RegistrerBesluttetStopDelegate(Stopregistrering stopregistrering) {
    this.stopregistrering = stopregistrering;
  }

  @Override
  public void execute(DelegateExecution proces) {
    stopregistrering.udfoer(proces);
  }
}
