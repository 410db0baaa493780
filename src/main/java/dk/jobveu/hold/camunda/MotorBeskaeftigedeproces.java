package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Beskaeftigedeproces;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts {@code beskaeftigede_kommer_med} by message. */
@Component
class MotorBeskaeftigedeproces implements Beskaeftigedeproces {

  private final RuntimeService koersler;

  MotorBeskaeftigedeproces(@Lazy RuntimeService koersler) {
    this.koersler = koersler;
  }

  @Override
  public void afstemTider(String forloebId, String koordinator) {
    koersler
        .createMessageCorrelation("beskaeftigede_kommer_med.holdet_er_dannet")
        .processInstanceBusinessKey(forloebId)
        .setVariable(Procesvariabler.FORLOEB_ID, forloebId)
        .setVariable(Procesvariabler.KOORDINATOR, koordinator)
        .correlateStartMessage();
  }
}
