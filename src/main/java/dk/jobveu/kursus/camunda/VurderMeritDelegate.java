package dk.jobveu.kursus.camunda;

import dk.jobveu.kursus.VurderMerit;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets {@code meritStatus} by DMN-4. */
@Component
class VurderMeritDelegate implements JavaDelegate {

  private final VurderMerit vurderMerit;

  VurderMeritDelegate(VurderMerit vurderMerit) {
    this.vurderMerit = vurderMerit;
  }

  @Override
  public void execute(DelegateExecution proces) {
    proces.setVariable(
        Procesvariabler.MERIT_STATUS, vurderMerit.vurder(proces.getProcessBusinessKey()).name());
  }
}
