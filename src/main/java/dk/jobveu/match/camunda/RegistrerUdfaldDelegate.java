package dk.jobveu.match.camunda;

import dk.jobveu.match.RegistrerUdfald;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RegistrerUdfaldDelegate implements JavaDelegate {

  private final RegistrerUdfald registrerUdfald;

  RegistrerUdfaldDelegate(RegistrerUdfald registrerUdfald) {
    this.registrerUdfald = registrerUdfald;
  }

  @Override
  public void execute(DelegateExecution proces) {
    String udfald =
        switch (registrerUdfald.registrer(
            proces.getProcessBusinessKey(),
            (String) proces.getVariable(Procesvariabler.DELTAGER_ID))) {
          case ORDINAERT_JOB -> "UFAGLAERT_JOB";
          case INTET -> "FORTSAT_LEDIG";
          default -> "UDDANNELSE";
        };
    proces.setVariable(Procesvariabler.MATCHUDFALD, udfald);
  }
}
