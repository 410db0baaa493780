package dk.jobveu.motor.blanket;

import dk.jobveu.aktoer.camunda.AktuelBruger;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * Finds what a form shows, from the task or the process it belongs to. Called only after the engine
 * has let the user read that task or process.
 */
@Component
class Blanketopslag {

  private final TaskService opgaver;
  private final RuntimeService koersler;
  private final FormService blanketter;
  private final RepositoryService modeller;
  private final Blanketlytter lytter;
  private final AktuelBruger bruger;

  Blanketopslag(
      TaskService opgaver,
      RuntimeService koersler,
      FormService blanketter,
      RepositoryService modeller,
      Blanketlytter lytter,
      AktuelBruger bruger) {
    this.opgaver = opgaver;
    this.koersler = koersler;
    this.blanketter = blanketter;
    this.modeller = modeller;
    this.lytter = lytter;
    this.bruger = bruger;
  }

  /** Whether there is such a task and it has a form; says nothing else about it. */
  boolean harBlanket(String opgaveId) {
    var opgave = opgaver.createTaskQuery().taskId(opgaveId).initializeFormKeys().singleResult();
    return opgave != null && opgave.getCamundaFormRef() != null;
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
    var opgave = opgaver.createTaskQuery().taskId(opgaveId).initializeFormKeys().singleResult();
    CamundaFormRef blanket = opgave == null ? null : opgave.getCamundaFormRef();
    if (blanket == null) {
      return Map.of();
    }
    String forloebId =
        koersler
            .createProcessInstanceQuery()
            .processInstanceId(opgave.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    List<String> grupper =
        opgaver.getIdentityLinksForTask(opgaveId).stream()
            .map(IdentityLink::getGroupId)
            .filter(java.util.Objects::nonNull)
            .toList();
    return lytter.laest(
        blanket.getKey(),
        new Blanketkontekst(
            blanket.getKey(),
            forloebId,
            opgaveId,
            bruger.id(),
            bruger.organisationFor(grupper),
            opgaver.getVariables(opgaveId)));
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
