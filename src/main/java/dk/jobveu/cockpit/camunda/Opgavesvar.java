package dk.jobveu.cockpit.camunda;

import static dk.jobveu.cockpit.camunda.Skabelon.felter;
import static dk.jobveu.cockpit.camunda.Skabelon.tid;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.cockpit.Kontrol;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks of an instance with the organisation that has them, and no person of another. */
@Component
class Opgavesvar {

  private final TaskService opgaver;
  private final Aktoerer aktoerer;

  Opgavesvar(TaskService opgaver, Aktoerer aktoerer) {
    this.opgaver = opgaver;
    this.aktoerer = aktoerer;
  }

  List<Map<String, Object>> i(Instans i, Bruger bruger) {
    return opgaver.createTaskQuery().processInstanceId(i.id()).active().list().stream()
        .sorted(Comparator.comparing(Task::getCreateTime).reversed())
        .map(t -> opgave(t, i, bruger))
        .toList();
  }

  /** How many are open in these instances. */
  int antal(List<Instans> egne) {
    return egne.isEmpty()
        ? 0
        : (int)
            opgaver
                .createTaskQuery()
                .processInstanceIdIn(egne.stream().map(Instans::id).toArray(String[]::new))
                .active()
                .count();
  }

  /** Who has taken a task is told to colleagues. */
  @Kontrol
  static boolean maaNaevnes(List<String> organisationer, Bruger bruger) {
    return organisationer.stream().anyMatch(bruger.organisationer()::contains);
  }

  private Map<String, Object> opgave(Task t, Instans i, Bruger bruger) {
    List<String> grupper =
        opgaver.getIdentityLinksForTask(t.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(java.util.Objects::nonNull)
            .toList();
    String hos = String.join(", ", grupper.stream().map(aktoerer::navn).toList());
    return felter(
        "id",
        t.getId(),
        "name",
        t.getName(),
        "assignee",
        t.getAssignee() != null && maaNaevnes(grupper, bruger)
            ? hos + " (" + t.getAssignee() + ")"
            : hos,
        "owner",
        null,
        "created",
        tid(t.getCreateTime()),
        "due",
        tid(t.getDueDate()),
        "followUp",
        null,
        "delegationState",
        null,
        "description",
        null,
        "executionId",
        t.getExecutionId(),
        "parentTaskId",
        null,
        "priority",
        t.getPriority(),
        "processDefinitionId",
        i.definitionId(),
        "processInstanceId",
        i.id(),
        "taskDefinitionKey",
        t.getTaskDefinitionKey(),
        "suspended",
        false,
        "formKey",
        null,
        "tenantId",
        null);
  }
}
