package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.opfoelgning.Senereprocesser;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts {@code senere_udfald} by message, so that it outlives the forløb. */
@Component
class MotorSenereprocesser implements Senereprocesser {

  private static final String BESKED = "senere_udfald.kurser_slut";

  private final RuntimeService koersler;

  MotorSenereprocesser(RuntimeService koersler) {
    this.koersler = koersler;
  }

  @Override
  public void start(String forloebId) {
    koersler
        .createMessageCorrelation(BESKED)
        .processInstanceBusinessKey(forloebId)
        .setVariable(Procesvariabler.FORLOEB_ID, forloebId)
        .correlateStartMessage();
  }
}
