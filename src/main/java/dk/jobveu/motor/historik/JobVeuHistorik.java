package dk.jobveu.motor.historik;

import dk.jobveu.motor.Procesvariabler;
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
    if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE
        // names, to whoever has had the task, the user of another organisation who brought it
        // about;
        // who took it stands in the operation log
        || type == HistoryEventTypes.IDENTITY_LINK_ADD
        || type == HistoryEventTypes.IDENTITY_LINK_DELETE) {
      return false;
    }
    // a decision is recorded with its case in afgoerelse; here it would stand once more, with what
    // it
    // was told about a citizen, and once for each time that a page asks a table
    if (type == HistoryEventTypes.DMN_DECISION_EVALUATE) {
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
