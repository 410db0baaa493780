package dk.jobveu.motor;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;

/**
 * The engine's jobs, without what it asks at each event that is waited for no more: whether a job
 * was to continue with it. There are such jobs only when a model throws something asynchronously,
 * so one question is enough for all of a command (docs/adr/0031).
 */
class Jobopslag extends JobManager {

  private Boolean haendelsesjob;

  /** Takes the place of the engine's own. */
  static final class Fabrik implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return JobManager.class;
    }

    @Override
    public Session openSession() {
      return new Jobopslag();
    }
  }

  @Override
  public List<JobEntity> findJobsByConfiguration(String art, String hvad, String lejer) {
    return ProcessEventJobHandler.TYPE.equals(art) && !harHaendelsesjob()
        ? List.of()
        : super.findJobsByConfiguration(art, hvad, lejer);
  }

  private boolean harHaendelsesjob() {
    if (haendelsesjob == null) {
      haendelsesjob =
          (long)
                  getDbEntityManager()
                      .selectOne(Instansopslag.class.getName() + ".haendelsesjob", null)
              > 0;
    }
    return haendelsesjob;
  }
}
