package dk.jobveu.frafald.camunda;

import dk.jobveu.frafald.VurderFrafald;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class VurderFrafaldDelegate implements JavaDelegate {

  private final VurderFrafald vurderFrafald;

  VurderFrafaldDelegate(VurderFrafald vurderFrafald) {
    this.vurderFrafald = vurderFrafald;
  }

  @Override
  public void execute(DelegateExecution proces) {
    VurderFrafald.Vurdering v =
        vurderFrafald.vurder(
            proces.getProcessBusinessKey(),
            (String) proces.getVariable(Procesvariabler.DELTAGER_ID));
    proces.setVariable(Procesvariabler.FRAFALDSTYPE, v.frafaldstype());
    proces.setVariable(Procesvariabler.FRAFALDSSAMTALE, v.samtale());
  }
}
