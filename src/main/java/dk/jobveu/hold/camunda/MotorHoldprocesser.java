package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Holdprocesser;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The forløb's instance of {@code hold_i_forloeb}, found by business key. Whoever selects or enrols
 * has no rights to it; the use cases have checked theirs.
 */
@Component
class MotorHoldprocesser implements Holdprocesser {

  private static final String OPGAVE = "UserTask_AfklarVentende";

  private final Systemkald system;
  private final RuntimeService koersler;
  private final TaskService opgaver;

  MotorHoldprocesser(Systemkald system, @Lazy RuntimeService koersler, @Lazy TaskService opgaver) {
    this.system = system;
    this.koersler = koersler;
    this.opgaver = opgaver;
  }

  @Override
  public boolean erIGang(String forloebId) {
    return system.udfoer(
        () ->
            koersler
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(forloebId)
                    .processDefinitionKey("hold_i_forloeb")
                    .count()
                > 0);
  }

  @Override
  public void aabn(String forloebId, int holdNr) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("hold_i_forloeb.hold_aabnet")
                .processInstanceBusinessKey(forloebId)
                .setVariable(Procesvariabler.HOLD_NR, holdNr)
                .correlateWithResult());
  }

  @Override
  public void afklarVentende(String forloebId) {
    system.udfoer(
        () ->
            erSpurgt(forloebId)
                ? null
                : koersler
                    .createMessageCorrelation("hold_i_forloeb.udvalgte_venter")
                    .processInstanceBusinessKey(forloebId)
                    .correlateWithResult());
  }

  private boolean erSpurgt(String forloebId) {
    return opgaver
            .createTaskQuery()
            .processInstanceBusinessKey(forloebId)
            .taskDefinitionKey(OPGAVE)
            .count()
        > 0;
  }
}
