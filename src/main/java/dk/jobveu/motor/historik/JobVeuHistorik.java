package dk.jobveu.motor.historik;

import dk.jobveu.motor.Procesvariabler;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * What is done, by whom and when, with the last value of declared process variables only; not
 * decisions, not every value that a variable had, of jobs only those that failed, and no steps at
 * which nothing can wait. A form's answers pass through the engine as variables for the length of
 * one transaction; without this they would stay in its history tables, as variables and once more
 * as the properties of a submitted form.
 */
public class JobVeuHistorik extends HistoryLevelFull {

  public static final String NAVN = "jobveu";

  /** Elements at which no token stays; besides them events that begin or throw something. */
  private static final Set<String> PASSERES =
      Set.of(
          ActivityTypes.GATEWAY_EXCLUSIVE,
          ActivityTypes.TASK_SERVICE,
          ActivityTypes.TASK_BUSINESS_RULE,
          ActivityTypes.TASK_SCRIPT,
          ActivityTypes.TASK_SEND_TASK);

  /**
   * Kept nowhere in the engine. A link names, to whoever has had the task, the user of another
   * organisation who brought it about; who took it stands in the operation log. A decision stands
   * in afgoerelse with its case; here it would stand once more, with what it was told about a
   * citizen, and once for each time that a page asks a table. What a variable was before, and that
   * a job came and went, no page of ours and none of Cockpit's reads: what somebody answered stands
   * in our tables (docs/adr/0031).
   */
  private static final Set<HistoryEventTypes> INGEN =
      Set.of(
          HistoryEventTypes.FORM_PROPERTY_UPDATE,
          HistoryEventTypes.IDENTITY_LINK_ADD,
          HistoryEventTypes.IDENTITY_LINK_DELETE,
          HistoryEventTypes.DMN_DECISION_EVALUATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
          HistoryEventTypes.JOB_CREATE,
          HistoryEventTypes.JOB_SUCCESS,
          HistoryEventTypes.JOB_DELETE);

  private static final Set<HistoryEventTypes> TRIN =
      Set.of(
          HistoryEventTypes.ACTIVITY_INSTANCE_START,
          HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
          HistoryEventTypes.ACTIVITY_INSTANCE_END);

  @Override
  public int getId() {
    return 40;
  }

  @Override
  public String getName() {
    return NAVN;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
    if (INGEN.contains(type)) {
      return false;
    }
    if (TRIN.contains(type) && entity != null) {
      return !(entity instanceof ExecutionEntity trin) || kanVente(trin.getActivity());
    }
    if (entity instanceof VariableInstanceEntity variabel) {
      String navn = variabel.getName();
      return (Procesvariabler.findes(navn) || Procesvariabler.erFelt(navn))
          && super.isHistoryEventProduced(type, entity);
    }
    return super.isHistoryEventProduced(type, entity);
  }

  /** What cannot wait has passed when the transaction ends, and nobody reads that it did. */
  private static boolean kanVente(ActivityImpl trin) {
    String art = trin == null ? "" : String.valueOf(trin.getProperties().get(BpmnProperties.TYPE));
    return !PASSERES.contains(art)
        && !art.toLowerCase(Locale.ROOT).contains("start")
        && !art.contains("Throw");
  }
}
