package dk.jobveu.projektrum.camunda;

import dk.jobveu.beslutning.Beslutningsnavne;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Names from the deployed decision tables. */
@Component
class CamundaBeslutningsnavne implements Beslutningsnavne {

  private final RepositoryService modeller;

  CamundaBeslutningsnavne(RepositoryService modeller) {
    this.modeller = modeller;
  }

  @Override
  public String navn(String beslutning) {
    DecisionDefinition fundet =
        modeller
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(beslutning)
            .latestVersion()
            .singleResult();
    return fundet == null || fundet.getName() == null ? beslutning : fundet.getName();
  }
}
