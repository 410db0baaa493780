package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.udbud.RegistrerUdbydervalg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the choice binding and sets {@code uddannelsesinstitution}. */
@Component
public class RegistrerUdbydervalgDelegate implements JavaDelegate {

  private final RegistrerUdbydervalg registrer;
  private final Registreringer registreringer;

  public RegistrerUdbydervalgDelegate(
      RegistrerUdbydervalg registrer, Registreringer registreringer) {
    this.registrer = registrer;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    proces.setVariable(
        Procesvariabler.UDDANNELSESINSTITUTION, registrer.udfoer(registreringer.af(proces)));
  }
}
