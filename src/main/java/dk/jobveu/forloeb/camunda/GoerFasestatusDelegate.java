package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.GoerFasestatus;
import dk.jobveu.forloeb.Registrering;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** At the end of each phase: sets {@code faseport}. The phase's number is in the process id. */
@Component
public class GoerFasestatusDelegate implements JavaDelegate {

  private final GoerFasestatus goerFasestatus;
  private final Registreringer registreringer;

  public GoerFasestatusDelegate(GoerFasestatus goerFasestatus, Registreringer registreringer) {
    this.goerFasestatus = goerFasestatus;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    Registrering registrering = registreringer.af(proces);
    proces.setVariable(
        Procesvariabler.FASEPORT, goerFasestatus.goerOp(registrering, Faser.nummer(proces)).port());
  }
}
