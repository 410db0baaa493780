package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.partsaftale.KontrollerPartsaftale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets {@code partsaftaleStatus} by DMN-5. */
@Component
class KontrollerPartsaftaleDelegate implements JavaDelegate {

  private final KontrollerPartsaftale kontrollerPartsaftale;

  KontrollerPartsaftaleDelegate(KontrollerPartsaftale kontrollerPartsaftale) {
    this.kontrollerPartsaftale = kontrollerPartsaftale;
  }

  @Override
  public void execute(DelegateExecution proces) {
    proces.setVariable(
        Procesvariabler.PARTSAFTALE_STATUS,
        kontrollerPartsaftale.kontroller(proces.getProcessBusinessKey()).status());
  }
}
