package dk.jobveu.motor.blanket;

import dk.jobveu.motor.fejl.Modelkoerselsfejl;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;

/**
 * The forms as they are deployed. Which version counts is asked each time; what stands in a version
 * never changes, so it is read once, until the system stops (docs/adr/0031).
 */
@Component
class Blanketversioner {

  /** A form as it counts now, and its number among its versions. */
  record Version(Blanketdefinition definition, int nr) {}

  private final Map<String, Version> laeste = new ConcurrentHashMap<>();

  /**
   * The form that counts now, inside a command of the engine.
   *
   * @param udrulning where the process that names it was deployed
   * @throws Modelkoerselsfejl when there is no such form
   */
  Version gaeldende(CamundaFormRef navngivet, String udrulning) {
    CommandContext kommando = Context.getCommandContext();
    CamundaFormDefinition version =
        new GetCamundaFormDefinitionCmd(navngivet, udrulning).execute(kommando);
    if (version == null) {
      throw new Modelkoerselsfejl(
          "forms/%s.form".formatted(navngivet.getKey()),
          navngivet.getKey(),
          "Blanketten er ikke udrullet.",
          null);
    }
    return laeste.computeIfAbsent(version.getId(), id -> laes(version, kommando));
  }

  private static Version laes(CamundaFormDefinition version, CommandContext kommando) {
    return new Version(
        Blanketdefinition.laes(
            new ByteArrayInputStream(
                kommando
                    .getResourceManager()
                    .findResourceByDeploymentIdAndResourceName(
                        version.getDeploymentId(), version.getResourceName())
                    .getBytes())),
        version.getVersion());
  }
}
