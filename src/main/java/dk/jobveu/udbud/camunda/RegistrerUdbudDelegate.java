package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.udbud.RegistrerUdbud;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the plan to the schools. */
@Component
public class RegistrerUdbudDelegate implements JavaDelegate {

  private final RegistrerUdbud registrerUdbud;
  private final Registreringer registreringer;

  public RegistrerUdbudDelegate(RegistrerUdbud registrerUdbud, Registreringer registreringer) {
    this.registrerUdbud = registrerUdbud;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    registrerUdbud.udfoer(registreringer.af(proces));
  }
}
