package dk.jobveu.motor.historik;

import dk.jobveu.motor.Procesvariabler;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Full history, but of declared process variables only, and not of decisions. A form's answers pass
 * through the engine as variables for the length of one transaction; without this they would stay
 * in its history tables, as variables and once more as the properties of a submitted form.
 */
public class JobVeuHistorik extends HistoryLevelFull {

  public static final String NAVN = "jobveu";

  /**
   * Kept nowhere in the engine. A link names, to whoever has had the task, the user of another
   * organisation who brought it about; who took it stands in the operation log. A decision stands
   * in afgoerelse with its case; here it would stand once more, with what it was told about a
   * citizen, and once for each time that a page asks a table.
   */
  private static final Set<HistoryEventTypes> INGEN =
      Set.of(
          HistoryEventTypes.FORM_PROPERTY_UPDATE,
          HistoryEventTypes.IDENTITY_LINK_ADD,
          HistoryEventTypes.IDENTITY_LINK_DELETE,
          HistoryEventTypes.DMN_DECISION_EVALUATE);

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
    if (entity instanceof VariableInstanceEntity variabel) {
      return Procesvariabler.findes(variabel.getName())
          && super.isHistoryEventProduced(type, entity);
    }
    // Asked with null at start-up: "could this type of event ever be produced?"
    if (entity == null && type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL) {
      return true;
    }
    return super.isHistoryEventProduced(type, entity);
  }
}
