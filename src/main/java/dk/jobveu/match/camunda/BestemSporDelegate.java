package dk.jobveu.match.camunda;

import dk.jobveu.match.HoldSamtale;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BestemSporDelegate implements JavaDelegate {

  private final HoldSamtale holdSamtale;

  BestemSporDelegate(HoldSamtale holdSamtale) {
    this.holdSamtale = holdSamtale;
  }

  @Override
  public void execute(DelegateExecution proces) {
    holdSamtale.bestemSpor(
        proces.getProcessBusinessKey(), (String) proces.getVariable(Procesvariabler.DELTAGER_ID));
  }
}
