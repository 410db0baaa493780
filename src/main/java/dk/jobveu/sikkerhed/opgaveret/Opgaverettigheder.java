package dk.jobveu.sikkerhed.opgaveret;

import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_TASK;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.Objects;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * Rights to a task follow its people (issue 3, row 5). The engine gives a right when somebody
 * becomes a task's candidate or assignee and never takes it back; here it goes with the link, and
 * all of them with the task.
 *
 * <p>An assignee gets no right of their own as long as the task has a candidate group: the right is
 * the organisation's, so that it ends when the person leaves.
 */
class Opgaverettigheder extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task opgave, String foer, String nu) {
    if (Objects.equals(foer, nu)) {
      return null;
    }
    TaskEntity t = (TaskEntity) opgave;
    kraevKunSelv(t, foer, nu);
    fratagBruger(t, foer, IdentityLinkType.ASSIGNEE);
    return nu == null || harKandidatgruppe(t) ? null : super.newTaskAssignee(opgave, foer, nu);
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task opgave, String foer, String nu) {
    if (!Objects.equals(foer, nu)) {
      fratagBruger((TaskEntity) opgave, foer, IdentityLinkType.OWNER);
    }
    return super.newTaskOwner(opgave, foer, nu);
  }

  @Override
  public AuthorizationEntity[] deleteTaskUserIdentityLink(Task opgave, String bruger, String type) {
    fratagBruger((TaskEntity) opgave, bruger, type);
    return null;
  }

  @Override
  public AuthorizationEntity[] deleteTaskGroupIdentityLink(
      Task opgave, String gruppe, String type) {
    TaskEntity t = (TaskEntity) opgave;
    AuthorizationManager rettigheder = getAuthorizationManager();
    if (t.isDeleted()) {
      // the engine has taken those to the task itself, in a statement that this one goes with
      rettigheder.deleteAuthorizationsByResourceId(HISTORIC_TASK, t.getId());
      return null;
    }
    boolean ellers =
        t.getIdentityLinks().stream()
            .anyMatch(l -> gruppe.equals(l.getGroupId()) && !l.getType().equals(type));
    if (!ellers) {
      rettigheder.deleteAuthorizationsByResourceIdAndGroupId(TASK, t.getId(), gruppe);
      rettigheder.deleteAuthorizationsByResourceIdAndGroupId(HISTORIC_TASK, t.getId(), gruppe);
    }
    return null;
  }

  /** Nobody has a right to a task that is just being made, so none is looked for. */
  @Override
  protected AuthorizationEntity getGrantAuthorization(
      String opgaveId, String bruger, String gruppe, Resource art) {
    TaskEntity laest =
        Context.getCommandContext()
            .getDbEntityManager()
            .getCachedEntity(TaskEntity.class, opgaveId);
    return laest != null && erNy(laest)
        ? null
        : super.getGrantAuthorization(opgaveId, bruger, gruppe, art);
  }

  /** A person takes a task for themselves or puts it back; only operators give it to others. */
  private static void kraevKunSelv(TaskEntity opgave, String foer, String nu) {
    // a task that is being made gets its assignee from the model, whoever set that going
    String bruger = erNy(opgave) ? null : Opgaveregler.almindeligBruger();
    if (bruger == null) {
      return;
    }
    boolean tager = foer == null && bruger.equals(nu);
    boolean giverTilbage = nu == null && bruger.equals(foer);
    if (!tager && !giverTilbage) {
      throw Opgavevagt.kunSelv();
    }
  }

  private static boolean erNy(TaskEntity opgave) {
    return opgave.getRevision() == 0;
  }

  private void fratagBruger(TaskEntity opgave, String bruger, String type) {
    if (bruger == null || erDetEllers(opgave, bruger, type)) {
      return;
    }
    AuthorizationManager rettigheder = getAuthorizationManager();
    rettigheder.deleteAuthorizationsByResourceIdAndUserId(TASK, opgave.getId(), bruger);
    rettigheder.deleteAuthorizationsByResourceIdAndUserId(HISTORIC_TASK, opgave.getId(), bruger);
  }

  /** Whether the person still has to do with the task in another way than this. */
  private static boolean erDetEllers(TaskEntity opgave, String bruger, String type) {
    if (opgave.isDeleted()) {
      return false;
    }
    boolean kandidat =
        opgave.getIdentityLinks().stream()
            .anyMatch(l -> bruger.equals(l.getUserId()) && !l.getType().equals(type));
    boolean tager = !IdentityLinkType.ASSIGNEE.equals(type) && bruger.equals(opgave.getAssignee());
    boolean ejer = !IdentityLinkType.OWNER.equals(type) && bruger.equals(opgave.getOwner());
    return kandidat || tager || ejer;
  }

  private static boolean harKandidatgruppe(TaskEntity opgave) {
    return ((DelegateTask) opgave)
        .getCandidates().stream()
            .map(l -> (IdentityLinkEntity) l)
            .anyMatch(IdentityLinkEntity::isGroup);
  }
}
