package dk.jobveu.forloeb.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Koordinatorvidne;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What the processes of a forløb know of its coordinator, and the coordinator's open tasks. Where
 * the coordinator stood in for a party, a job centre or the one who leads the plan, the next one
 * does; what the organisation is in the forløb besides, it stays.
 */
@Component
class Koordinatoropgaver implements Koordinatorvidne {

  /** Which part in the forløb is meant by a variable that names an organisation. */
  private static final Map<String, Rolle> DEL =
      Map.of(
          Procesvariabler.BRANCHORGANISATION, Rolle.BRANCHORGANISATION,
          Procesvariabler.FAGLIG_ORGANISATION, Rolle.FAGLIG_ORGANISATION,
          Procesvariabler.JOBCENTER, Rolle.JOBCENTER);

  /** What somebody who only follows the forløb does not go on with. */
  private static final Set<String> UDEN_ANDEN_DEL =
      Set.of(Procesvariabler.TOVHOLDER, Procesvariabler.PLANPART, Procesvariabler.TALSMAND);

  /** The kick-off, as the model names it. */
  private static final String OPSTART = "OPSTART";

  private final Systemkald system;
  private final RuntimeService koersler;
  private final Opgavegiver opgaver;
  private final Deltagelser deltagelser;

  Koordinatoropgaver(
      Systemkald system,
      @Lazy RuntimeService koersler,
      Opgavegiver opgaver,
      Deltagelser deltagelser) {
    this.system = system;
    this.koersler = koersler;
    this.opgaver = opgaver;
    this.deltagelser = deltagelser;
  }

  @Override
  public int skiftet(String forloebId, String fra, String til) {
    Set<String> ellers =
        deltagelser.alle(forloebId).stream()
            .filter(d -> d.aktoerId().equals(fra) && d.erMed())
            .map(Deltagelse::rolle)
            .filter(rolle -> !rolle.equals(Rolle.KOORDINATOR.id()))
            .collect(Collectors.toSet());
    // nobody may change a process by hand; that this one changes follows from the decision
    return system.udfoer(
        () -> {
          variabler(forloebId, fra).stream()
              .filter(v -> foelgerMed(v.getName(), ellers, v.getExecutionId()))
              .forEach(
                  v -> koersler.setVariableLocal(v.getExecutionId(), v.getName(), (Object) til));
          List<Task> med =
              opgaver.hos(fra, forloebId).stream()
                  .filter(
                      t ->
                          tildeltVed(t)
                              .anyMatch(
                                  navn ->
                                      erForEnAnden(t, navn, fra)
                                          || foelgerMed(navn, ellers, t.getExecutionId())))
                  .toList();
          med.forEach(t -> opgaver.giv(t, fra, til));
          return med.size();
        });
  }

  /**
   * Whether the one who coordinated has it for somebody that has left (R-1.7): then it is the
   * coordinator's, whatever the organisation is in the forløb besides.
   */
  private boolean erForEnAnden(Task opgave, String variabel, String fra) {
    return !fra.equals(koersler.getVariable(opgave.getExecutionId(), variabel));
  }

  /** The organisations that the model names at the task, each by its variable. */
  private Stream<String> tildeltVed(Task opgave) {
    return ((TaskEntity) opgave)
        .getTaskDefinition().getCandidateGroupIdExpressions().stream()
            .map(Expression::getExpressionText)
            .filter(udtryk -> udtryk.startsWith("${"))
            .map(udtryk -> udtryk.substring(2, udtryk.length() - 1));
  }

  private List<VariableInstance> variabler(String forloebId, String vaerdi) {
    String[] instanser =
        koersler.createProcessInstanceQuery().processInstanceBusinessKey(forloebId).list().stream()
            .map(ProcessInstance::getId)
            .toArray(String[]::new);
    return instanser.length == 0
        ? List.of()
        : koersler.createVariableInstanceQuery().processInstanceIdIn(instanser).list().stream()
            .filter(v -> vaerdi.equals(v.getValue()) && v.getTaskId() == null)
            .toList();
  }

  private boolean foelgerMed(String variabel, Set<String> ellers, String sted) {
    if (variabel.equals(Procesvariabler.KOORDINATOR)) {
      return true;
    }
    if (UDEN_ANDEN_DEL.contains(variabel)) {
      return ellers.isEmpty();
    }
    if (variabel.equals(Procesvariabler.INDKALDER)) {
      // the coordinator calls the kick-off, the job centre that leads the other meetings
      return !ellers.contains(Rolle.JOBCENTER.id())
          || OPSTART.equals(koersler.getVariable(sted, Procesvariabler.MOEDESLAGS));
    }
    return DEL.containsKey(variabel) && !ellers.contains(DEL.get(variabel).id());
  }
}
