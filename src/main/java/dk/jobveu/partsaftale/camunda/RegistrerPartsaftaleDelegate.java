package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.partsaftale.RegistrerPartsaftale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The parties agree: both have signed. */
@Component
class RegistrerPartsaftaleDelegate implements JavaDelegate {

  private final RegistrerPartsaftale registrerPartsaftale;
  private final Registreringer registreringer;

  RegistrerPartsaftaleDelegate(
      RegistrerPartsaftale registrerPartsaftale, Registreringer registreringer) {
    this.registrerPartsaftale = registrerPartsaftale;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    registrerPartsaftale.registrer(registreringer.af(proces));
    proces.setVariable(Procesvariabler.AFTALE_UDFALD, "ENIGE");
  }
}
