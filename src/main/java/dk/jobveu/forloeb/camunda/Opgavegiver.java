package dk.jobveu.forloeb.camunda;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives open tasks of a forløb from one organisation to another, and with them the right to them.
 */
@Component
public class Opgavegiver {

  private final TaskService opgaver;
  private final RepositoryService modeller;
  private final IdentityService identitet;

  Opgavegiver(
      @Lazy TaskService opgaver,
      @Lazy RepositoryService modeller,
      @Lazy IdentityService identitet) {
    this.opgaver = opgaver;
    this.modeller = modeller;
    this.identitet = identitet;
  }

  /** Open tasks of the organisation, without the very one by which it all happens. */
  List<Task> hos(String organisation, String forloebId) {
    return opgaver
        .createTaskQuery()
        .processInstanceBusinessKey(forloebId)
        .taskCandidateGroup(organisation)
        .includeAssignedTasks()
        .active()
        .list()
        .stream()
        .filter(t -> !erVedAtBliveFuldfoert(t))
        .toList();
  }

  /** Gives the one's open tasks of one process instance to the other. */
  public void givInstansens(String instans, String fra, String til) {
    opgaver
        .createTaskQuery()
        .processInstanceId(instans)
        .taskCandidateGroup(fra)
        .includeAssignedTasks()
        .active()
        .list()
        .forEach(t -> giv(t, fra, til));
  }

  boolean erAf(Task opgave, Set<String> processer) {
    return processer.contains(
        modeller.getProcessDefinition(opgave.getProcessDefinitionId()).getKey());
  }

  /** Takes the task from the one; the other gets it when nobody else is left with it. */
  void giv(Task opgave, String fra, String til) {
    String taget = opgave.getAssignee();
    if (taget != null && identitet.createUserQuery().userId(taget).memberOfGroup(fra).count() > 0) {
      opgaver.setAssignee(opgave.getId(), null);
    }
    opgaver.deleteCandidateGroup(opgave.getId(), fra);
    boolean andre =
        opgaver.getIdentityLinksForTask(opgave.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .anyMatch(g -> !g.equals(fra));
    if (!andre) {
      opgaver.addCandidateGroup(opgave.getId(), til);
    }
  }

  private static boolean erVedAtBliveFuldfoert(Task opgave) {
    TaskEntity t = (TaskEntity) opgave;
    return t.isDeleted() || TaskListener.EVENTNAME_COMPLETE.equals(t.getEventName());
  }
}
