package dk.jobveu.motor.blanket;

import dk.jobveu.aktoer.camunda.AktuelBruger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Finds what a form shows, from the task or the process it belongs to. Called only after the engine
 * has let the user read that task or process.
 */
@Component
class Blanketopslag {

  private final CommandExecutor udfoerer;
  private final FormService blanketter;
  private final RepositoryService modeller;
  private final Blanketlytter lytter;
  private final AktuelBruger bruger;

  Blanketopslag(
      ProcessEngine motor,
      FormService blanketter,
      RepositoryService modeller,
      Blanketlytter lytter,
      AktuelBruger bruger) {
    this.udfoerer =
        ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
    this.blanketter = blanketter;
    this.modeller = modeller;
    this.lytter = lytter;
    this.bruger = bruger;
  }

  /** Whether there is such a task and it has a form; says nothing else about it. */
  boolean harBlanket(String opgaveId) {
    return udfoerer.execute(
        kommando -> {
          TaskEntity opgave = kommando.getTaskManager().findTaskById(opgaveId);
          return opgave != null && blanket(opgave) != null;
        });
  }

  /** The id of the form, or null; a model that has been read is not asked for again. */
  private static String blanket(TaskEntity opgave) {
    if (opgave.getProcessDefinitionId() == null) {
      return null;
    }
    DeploymentCache modeller = Context.getProcessEngineConfiguration().getDeploymentCache();
    ProcessDefinitionEntity laest =
        modeller.getProcessDefinitionCache().get(opgave.getProcessDefinitionId());
    ProcessDefinitionEntity model =
        laest == null
            ? modeller.findDeployedProcessDefinitionById(opgave.getProcessDefinitionId())
            : laest;
    Expression navn =
        model.getTaskDefinitions().get(opgave.getTaskDefinitionKey()).getCamundaFormDefinitionKey();
    return navn == null ? null : navn.getExpressionText();
  }

  /** Whether there is such a process and it is started with a form. */
  boolean harStartblanket(String sti) {
    ProcessDefinition proces = proces(sti);
    return proces != null
        && blanketter.getStartFormData(proces.getId()).getCamundaFormRef() != null;
  }

  private ProcessDefinition proces(String sti) {
    return sti.startsWith("key/")
        ? modeller
            .createProcessDefinitionQuery()
            .processDefinitionKey(sti.substring("key/".length()))
            .latestVersion()
            .singleResult()
        : modeller.createProcessDefinitionQuery().processDefinitionId(sti).singleResult();
  }

  Map<String, Object> afOpgave(String opgaveId) {
    Blanketkontekst sted = udfoerer.execute(kommando -> sted(kommando, opgaveId));
    return sted == null ? Map.of() : lytter.laest(sted.blanket(), sted);
  }

  /** In one command of the engine, which reads a task, its process and its variables once. */
  private Blanketkontekst sted(CommandContext kommando, String opgaveId) {
    TaskEntity opgave = kommando.getTaskManager().findTaskById(opgaveId);
    String blanket = opgave == null ? null : blanket(opgave);
    if (blanket == null) {
      return null;
    }
    List<String> grupper =
        opgave.getIdentityLinks().stream()
            .map(IdentityLinkEntity::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    return new Blanketkontekst(
        blanket,
        opgave.getExecution().getProcessBusinessKey(),
        opgaveId,
        bruger.id(),
        bruger.organisationFor(grupper),
        opgave.getVariables());
  }

  Map<String, Object> afProcesdefinition(String sti) {
    ProcessDefinition proces = proces(sti);
    CamundaFormRef blanket =
        proces == null ? null : blanketter.getStartFormData(proces.getId()).getCamundaFormRef();
    return blanket == null
        ? Map.of()
        : lytter.data(
            blanket.getKey(),
            new Blanketkontekst(
                blanket.getKey(),
                null,
                null,
                bruger.id(),
                bruger.organisationFor(List.of()),
                Map.of()));
  }
}
