package dk.jobveu.spoergeskema.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.spoergeskema.Spoergeskemaprocesser;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts {@code spoergeskema} by message, so that the forløb can end while people answer. */
@Component
class MotorSpoergeskemaprocesser implements Spoergeskemaprocesser {

  private static final String BESKED = "spoergeskema.evaluering_begyndt";

  private final RuntimeService koersler;

  MotorSpoergeskemaprocesser(RuntimeService koersler) {
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
