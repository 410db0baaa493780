package dk.jobveu.laering.camunda;

import dk.jobveu.laering.RegistrerOverdragelse;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Registreringer;
import dk.jobveu.sikkerhed.Koordinatorskift;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The rest of the phase's tasks go to the new coordinator. */
@Component
class RegistrerOverdragelseDelegate implements JavaDelegate {

  private final RegistrerOverdragelse registrerOverdragelse;
  private final Registreringer registreringer;
  private final Koordinatorskift koordinatorskift;

  RegistrerOverdragelseDelegate(
      RegistrerOverdragelse registrerOverdragelse,
      Registreringer registreringer,
      Koordinatorskift koordinatorskift) {
    this.registrerOverdragelse = registrerOverdragelse;
    this.registreringer = registreringer;
    this.koordinatorskift = koordinatorskift;
  }

  @Override
  public void execute(DelegateExecution proces) {
    String ny = registrerOverdragelse.registrer(registreringer.af(proces));
    koordinatorskift.til(proces.getProcessBusinessKey(), ny);
    proces.setVariable(Procesvariabler.KOORDINATOR, ny);
  }
}
