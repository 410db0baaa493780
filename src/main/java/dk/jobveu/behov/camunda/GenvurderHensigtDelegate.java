package dk.jobveu.behov.camunda;

import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** DMN-21: does the company's letter of intent still stand? */
@Component
class GenvurderHensigtDelegate implements JavaDelegate {

  private final TilbagetraekVirksomhed tilbagetraekVirksomhed;

  GenvurderHensigtDelegate(TilbagetraekVirksomhed tilbagetraekVirksomhed) {
    this.tilbagetraekVirksomhed = tilbagetraekVirksomhed;
  }

  @Override
  public void execute(DelegateExecution proces) {
    tilbagetraekVirksomhed.hensigtserklaering(
        (String) proces.getVariable(Procesvariabler.VIRKSOMHED_ID));
  }
}
