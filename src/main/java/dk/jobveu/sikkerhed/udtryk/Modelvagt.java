package dk.jobveu.sikkerhed.udtryk;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Stands before the engine's own deployers, so that a model that could run code is refused before
 * it is parsed; and again whenever a deployed model is read anew, so that one from before this
 * guard is never run either.
 */
class Modelvagt implements Deployer {

  private final Modelkontrol kontrol;

  Modelvagt(Modelkontrol kontrol) {
    this.kontrol = kontrol;
  }

  @Override
  public void deploy(DeploymentEntity udrulning) {
    udrulning.getResources().values().forEach(this::kontroller);
  }

  private void kontroller(ResourceEntity fil) {
    List<String> fejl = fejl(fil.getName(), fil.getBytes());
    if (!fejl.isEmpty()) {
      throw new Udtryksafvisning(
          "Modellen " + fil.getName() + " er ikke udrullet. " + String.join(" ", fejl));
    }
  }

  private List<String> fejl(String navn, byte[] indhold) {
    // the engine decides by the end of the name; upper case would pass it by and is refused as well
    String ende = navn.toLowerCase(Locale.ROOT);
    if (ende.endsWith("bpmn") || ende.endsWith("bpmn20.xml")) {
      return kontrol.proces(navn, indhold);
    }
    if (ende.endsWith("dmn") || ende.endsWith("dmn11.xml")) {
      return kontrol.beslutning(navn, indhold);
    }
    if (ende.endsWith("cmmn") || ende.endsWith("cmmn10.xml") || ende.endsWith("cmmn11.xml")) {
      return List.of("Sagsmodeller (CMMN) bruges ikke. Tegn det som en proces.");
    }
    return List.of();
  }
}
