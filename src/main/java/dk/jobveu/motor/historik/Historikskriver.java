package dk.jobveu.motor.historik;

import java.util.Date;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Writes history as the engine does, without reading when a task began: the task is there and knows
 * it (docs/adr/0031).
 */
public class Historikskriver extends DbHistoryEventHandler {

  @Override
  protected void insertOrUpdate(HistoryEvent haendelse) {
    DbEntityManager db = getDbEntityManager();
    if (haendelse instanceof HistoricScopeInstanceEvent trin
        && !isInitialEvent(haendelse)
        && db.getCachedEntity(haendelse.getClass(), haendelse.getId()) == null) {
      Date begyndt = begyndt(db, haendelse);
      if (begyndt != null) {
        trin.setStartTime(begyndt);
        db.merge(haendelse);
        return;
      }
    }
    super.insertOrUpdate(haendelse);
  }

  /** When the task began that this is about; null when it has not been read. */
  private static Date begyndt(DbEntityManager db, HistoryEvent haendelse) {
    String opgaveId = null;
    if (haendelse instanceof HistoricTaskInstanceEventEntity opgave) {
      opgaveId = opgave.getTaskId();
    } else if (haendelse instanceof HistoricActivityInstanceEventEntity trin) {
      opgaveId = trin.getTaskId();
    }
    TaskEntity opgave = opgaveId == null ? null : db.getCachedEntity(TaskEntity.class, opgaveId);
    return opgave == null ? null : opgave.getCreateTime();
  }
}
