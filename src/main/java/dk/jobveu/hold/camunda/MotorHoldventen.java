package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Holdventen;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells {@code holddannelse} of the class that there are more, where it waits for a decision. */
@Component
class MotorHoldventen implements Holdventen {

  private final Systemkald system;
  private final RuntimeService koersler;

  MotorHoldventen(Systemkald system, @Lazy RuntimeService koersler) {
    this.system = system;
    this.koersler = koersler;
  }

  @Override
  public void vurderIgen(String forloebId, int holdNr) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("holddannelse.flere_deltagere")
                .processInstanceBusinessKey(forloebId)
                .processInstanceVariableEquals(Procesvariabler.HOLD_NR, holdNr)
                .correlateAllWithResult());
  }
}
