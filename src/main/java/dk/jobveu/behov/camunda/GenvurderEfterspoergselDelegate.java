package dk.jobveu.behov.camunda;

import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** DMN-2 once more with the companies that are left. */
@Component
class GenvurderEfterspoergselDelegate implements JavaDelegate {

  private final TilbagetraekVirksomhed tilbagetraekVirksomhed;
  private final Registreringer registreringer;

  GenvurderEfterspoergselDelegate(
      TilbagetraekVirksomhed tilbagetraekVirksomhed, Registreringer registreringer) {
    this.tilbagetraekVirksomhed = tilbagetraekVirksomhed;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    tilbagetraekVirksomhed.genvurder(registreringer.af(proces));
  }
}
