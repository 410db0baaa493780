package dk.jobveu.hensigt.camunda;

import dk.jobveu.hensigt.RegistrerHensigtserklaering;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the company's letter of intent count. */
@Component
public class RegistrerHensigtserklaeringDelegate implements JavaDelegate {

  private final RegistrerHensigtserklaering registrer;
  private final Registreringer registreringer;

  public RegistrerHensigtserklaeringDelegate(
      RegistrerHensigtserklaering registrer, Registreringer registreringer) {
    this.registrer = registrer;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    registrer.udfoer(
        registreringer.af(proces), (String) proces.getVariable(Procesvariabler.VIRKSOMHED_ID));
  }
}
