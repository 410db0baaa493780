package dk.jobveu.motor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceManager;

/**
 * The engine's deployed files, of which it reads a form anew each time that somebody opens a task.
 * A file of a deployment never changes, so a form is read once, until the system stops
 * (docs/adr/0031). Which deployment counts, and whether it is still there, is asked each time.
 */
class Blankettekster extends ResourceManager {

  private static final String BLANKET = ".form";

  private record Fil(String udrulning, String navn) {}

  private final Map<Fil, ResourceEntity> laeste;

  private Blankettekster(Map<Fil, ResourceEntity> laeste) {
    this.laeste = laeste;
  }

  /** Takes the place of the engine's own. */
  static final class Fabrik implements SessionFactory {

    private final Map<Fil, ResourceEntity> laeste = new ConcurrentHashMap<>();

    @Override
    public Class<?> getSessionType() {
      return ResourceManager.class;
    }

    @Override
    public Session openSession() {
      return new Blankettekster(laeste);
    }
  }

  @Override
  public ResourceEntity findResourceByDeploymentIdAndResourceName(String udrulning, String navn) {
    if (!navn.endsWith(BLANKET)) {
      return super.findResourceByDeploymentIdAndResourceName(udrulning, navn);
    }
    Fil fil = new Fil(udrulning, navn);
    ResourceEntity kendt = laeste.get(fil);
    if (kendt == null) {
      kendt = super.findResourceByDeploymentIdAndResourceName(udrulning, navn);
      if (kendt != null) {
        laeste.put(fil, kendt);
      }
    }
    return kendt;
  }
}
