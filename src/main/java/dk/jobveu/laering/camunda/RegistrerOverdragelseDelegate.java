package dk.jobveu.laering.camunda;

import dk.jobveu.laering.RegistrerOverdragelse;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The rest of the phase's tasks go to the new coordinator. */
@Component
class RegistrerOverdragelseDelegate implements JavaDelegate {

  private final RegistrerOverdragelse registrerOverdragelse;
  private final Registreringer registreringer;

  RegistrerOverdragelseDelegate(
      RegistrerOverdragelse registrerOverdragelse, Registreringer registreringer) {
    this.registrerOverdragelse = registrerOverdragelse;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    String ny = registrerOverdragelse.registrer(registreringer.af(proces));
    proces.setVariable(Procesvariabler.KOORDINATOR, ny);
  }
}
