package dk.jobveu.hold.camunda;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.hold.Beskaeftigedeproces;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts {@code beskaeftigede_kommer_med} by message, and ends it when the forløb is given up. */
@Component
class MotorBeskaeftigedeproces implements Beskaeftigedeproces, Stopvidne {

  private final Systemkald system;
  private final RuntimeService koersler;

  MotorBeskaeftigedeproces(Systemkald system, @Lazy RuntimeService koersler) {
    this.system = system;
    this.koersler = koersler;
  }

  @Override
  public void stoppet(Registrering registrering, Stopaarsag aarsag) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("beskaeftigede_kommer_med.forloeb_stoppet")
                .processInstanceBusinessKey(registrering.forloebId())
                .correlateAllWithResult());
  }

  @Override
  public void afstemTider(String forloebId, int holdNr, String koordinator) {
    koersler
        .createMessageCorrelation("beskaeftigede_kommer_med.holdet_er_dannet")
        .processInstanceBusinessKey(forloebId)
        .setVariable(Procesvariabler.FORLOEB_ID, forloebId)
        .setVariable(Procesvariabler.HOLD_NR, holdNr)
        .setVariable(Procesvariabler.KOORDINATOR, koordinator)
        .correlateStartMessage();
  }
}
