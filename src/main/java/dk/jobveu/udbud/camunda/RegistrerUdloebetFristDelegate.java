package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.udbud.RegistrerTilbud;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The school did not answer in time. */
@Component
public class RegistrerUdloebetFristDelegate implements JavaDelegate {

  private final RegistrerTilbud registrerTilbud;
  private final Registreringer registreringer;

  public RegistrerUdloebetFristDelegate(
      RegistrerTilbud registrerTilbud, Registreringer registreringer) {
    this.registrerTilbud = registrerTilbud;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    registrerTilbud.fristUdloebet(
        registreringer.af(proces),
        (String) proces.getVariable(Procesvariabler.UDDANNELSESINSTITUTION));
    proces.setVariable(Procesvariabler.TILBUD_UDFALD, "FRIST_UDLOEBET");
  }
}
