package dk.jobveu.forloeb.camunda;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.GoerFasestatus;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** At the end of each phase: sets {@code faseport}. The phase's number is in the process id. */
@Component
public class GoerFasestatusDelegate implements JavaDelegate {

  private final GoerFasestatus goerFasestatus;
  private final Registreringer registreringer;
  private final Faser faser;

  GoerFasestatusDelegate(
      GoerFasestatus goerFasestatus, Registreringer registreringer, Faser faser) {
    this.goerFasestatus = goerFasestatus;
    this.registreringer = registreringer;
    this.faser = faser;
  }

  @Override
  public void execute(DelegateExecution proces) {
    Registrering registrering = registreringer.af(proces);
    proces.setVariable(
        Procesvariabler.FASEPORT,
        goerFasestatus.goerOp(registrering, faser.nummer(proces.getProcessDefinitionId())));
  }
}
