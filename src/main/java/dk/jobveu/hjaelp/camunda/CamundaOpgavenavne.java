package dk.jobveu.hjaelp.camunda;

import dk.jobveu.hjaelp.Opgavenavne;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** From the models as they are deployed, which the engine has read and keeps. */
@Component
class CamundaOpgavenavne implements Opgavenavne {

  private final RepositoryService modeller;

  CamundaOpgavenavne(RepositoryService modeller) {
    this.modeller = modeller;
  }

  @Override
  public Optional<String> medBlanket(String blanket) {
    return modeller.createProcessDefinitionQuery().latestVersion().list().stream()
        .flatMap(
            d ->
                modeller
                    .getBpmnModelInstance(d.getId())
                    .getModelElementsByType(UserTask.class)
                    .stream())
        .filter(o -> blanket.equals(o.getCamundaFormRef()))
        .map(UserTask::getName)
        .sorted()
        .findFirst();
  }
}
