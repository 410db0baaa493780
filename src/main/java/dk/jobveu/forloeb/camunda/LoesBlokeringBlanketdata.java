package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Faseportpunkter;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Shows what keeps the phase from closing. */
@Component
class LoesBlokeringBlanketdata implements Blanketdata {

  private final Faseportpunkter punkter;
  private final TaskService opgaver;
  private final Faser faser;

  LoesBlokeringBlanketdata(Faseportpunkter punkter, @Lazy TaskService opgaver, Faser faser) {
    this.punkter = punkter;
    this.opgaver = opgaver;
    this.faser = faser;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    String proces =
        opgaver.createTaskQuery().taskId(k.opgaveId()).singleResult().getProcessDefinitionId();
    return Map.of(
        "blokeringer", String.join("\n", punkter.blokeringer(k.forloebId(), faser.nummer(proces))));
  }
}
