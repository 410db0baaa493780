package dk.jobveu.behov.camunda;

import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A company has withdrawn. */
@Component
class RegistrerTilbagetraekningDelegate implements JavaDelegate {

  private final TilbagetraekVirksomhed tilbagetraekVirksomhed;
  private final Registreringer registreringer;

  RegistrerTilbagetraekningDelegate(
      TilbagetraekVirksomhed tilbagetraekVirksomhed, Registreringer registreringer) {
    this.tilbagetraekVirksomhed = tilbagetraekVirksomhed;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    tilbagetraekVirksomhed.registrer(
        registreringer.af(proces),
        (String) proces.getVariable(Procesvariabler.VIRKSOMHED_ID),
        null);
  }
}
