package dk.jobveu.hold.camunda;

import dk.jobveu.hold.StartHoldetsDeltagere;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts a process of its own for each participant of the class. */
@Component
class StartDeltagerforloebDelegate implements JavaDelegate {

  private final StartHoldetsDeltagere start;
  private final Registreringer registreringer;

  StartDeltagerforloebDelegate(StartHoldetsDeltagere start, Registreringer registreringer) {
    this.start = start;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    start.start(
        registreringer.af(proces),
        (String) proces.getVariable(Procesvariabler.UDDANNELSESINSTITUTION),
        (String) proces.getVariable(Procesvariabler.OPFOELGNINGSMODEL));
  }
}
