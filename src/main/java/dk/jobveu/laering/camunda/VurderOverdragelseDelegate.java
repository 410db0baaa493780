package dk.jobveu.laering.camunda;

import dk.jobveu.laering.VurderOverdragelse;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets {@code overdragelseAnbefales} by DMN-14. */
@Component
class VurderOverdragelseDelegate implements JavaDelegate {

  private final VurderOverdragelse vurderOverdragelse;

  VurderOverdragelseDelegate(VurderOverdragelse vurderOverdragelse) {
    this.vurderOverdragelse = vurderOverdragelse;
  }

  @Override
  public void execute(DelegateExecution proces) {
    proces.setVariable(
        Procesvariabler.OVERDRAGELSE_ANBEFALES,
        vurderOverdragelse.erTidTilOverdragelse(proces.getProcessBusinessKey()));
  }
}
