package dk.jobveu.behov.camunda;

import dk.jobveu.behov.VurderEfterspoergsel;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** DMN-2 as advice before the parties judge. */
@Component
class VurderEfterspoergselDelegate implements JavaDelegate {

  private final VurderEfterspoergsel vurderEfterspoergsel;
  private final Registreringer registreringer;

  VurderEfterspoergselDelegate(
      VurderEfterspoergsel vurderEfterspoergsel, Registreringer registreringer) {
    this.vurderEfterspoergsel = vurderEfterspoergsel;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vurderEfterspoergsel.udfoer(registreringer.af(proces));
  }
}
