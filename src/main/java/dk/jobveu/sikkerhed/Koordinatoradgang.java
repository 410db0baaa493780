package dk.jobveu.sikkerhed;

import dk.jobveu.motor.Procesvariabler;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets the coordinator of a forløb, and no other coordinator, see its instances in Cockpit. What
 * belongs to a single citizen or to one organisation's confidential input is left out.
 */
public class Koordinatoradgang extends AbstractBpmnParseListener {

  private static final Set<String> IKKE_FOR_KOORDINATOR =
      Set.of("deltagerforloeb", "opfoelgning_18_maaneder", "tilbud");

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity proces) {
    if (omfatter(element.attribute("id"))) {
      proces.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::giv);
    }
  }

  /** Whether a coordinator may see instances of this process. */
  static boolean omfatter(String proces) {
    return !IKKE_FOR_KOORDINATOR.contains(proces);
  }

  private void giv(DelegateExecution proces) {
    if (proces.getVariable(Procesvariabler.KOORDINATOR) instanceof String gruppe) {
      // a called process starts when an ordinary user completes a task, who may not give rights
      Context.getCommandContext()
          .runWithoutAuthorization(
              () -> {
                giv(
                    proces.getProcessEngineServices().getAuthorizationService(),
                    proces.getProcessInstanceId(),
                    gruppe);
                return null;
              });
    }
  }

  /** Gives the rights of a coordinator to this instance. */
  static void giv(AuthorizationService rettigheder, String id, String gruppe) {
    gem(rettigheder, gruppe, Resources.PROCESS_INSTANCE, id, ProcessInstancePermissions.READ);
    gem(
        rettigheder,
        gruppe,
        Resources.HISTORIC_PROCESS_INSTANCE,
        id,
        HistoricProcessInstancePermissions.READ);
  }

  private static void gem(
      AuthorizationService rettigheder,
      String gruppe,
      Resource resurse,
      String id,
      Permission tilladelse) {
    boolean kendt =
        rettigheder
                .createAuthorizationQuery()
                .groupIdIn(gruppe)
                .resourceType(resurse)
                .resourceId(id)
                .count()
            > 0;
    if (kendt) {
      return;
    }
    Authorization ret = rettigheder.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    ret.setGroupId(gruppe);
    ret.setResource(resurse);
    ret.setResourceId(id);
    ret.addPermission(tilladelse);
    rettigheder.saveAuthorization(ret);
  }
}
