package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.partsaftale.RegistrerBlaastempling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The parties agree: they back the forløb in another way. */
@Component
class RegistrerBlaastemplingDelegate implements JavaDelegate {

  private final RegistrerBlaastempling registrerBlaastempling;
  private final Registreringer registreringer;

  RegistrerBlaastemplingDelegate(
      RegistrerBlaastempling registrerBlaastempling, Registreringer registreringer) {
    this.registrerBlaastempling = registrerBlaastempling;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    registrerBlaastempling.registrer(registreringer.af(proces));
    proces.setVariable(Procesvariabler.AFTALE_UDFALD, "ENIGE");
  }
}
