package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Deltagelsesvidne;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.Systemkald;
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
 * An organisation that has declined leaves its open tasks of the forløb, and with them the right to
 * them (issue 3, row 5). A task that nobody would be left with goes to the coordinator.
 */
@Component
class Opgaveoverdragelse implements Deltagelsesvidne {

  /**
   * Where an organisation follows its own citizens or writes its own bid. That does not depend on
   * an invitation, and it is nothing for the coordinator.
   */
  private static final Set<String> EGNE =
      Set.of(
          "deltagerforloeb",
          "frafald_fra_kursus",
          "match_efter_kursus",
          "opfoelgning_18_maaneder",
          "tilbud");

  private final Systemkald system;
  private final TaskService opgaver;
  private final RepositoryService modeller;
  private final IdentityService identitet;
  private final Forloebregister register;

  Opgaveoverdragelse(
      Systemkald system,
      @Lazy TaskService opgaver,
      @Lazy RepositoryService modeller,
      @Lazy IdentityService identitet,
      Forloebregister register) {
    this.system = system;
    this.opgaver = opgaver;
    this.modeller = modeller;
    this.identitet = identitet;
    this.register = register;
  }

  @Override
  public void erUde(String forloebId, String aktoerId) {
    String koordinator = register.hent(forloebId).koordinator();
    if (aktoerId.equals(koordinator)) {
      return;
    }
    // the one who says no may not change whose tasks they are; that they change follows from it
    system.udfoer(
        () -> {
          overdrag(forloebId, aktoerId, koordinator);
          return null;
        });
  }

  private void overdrag(String forloebId, String fra, String koordinator) {
    opgaver
        .createTaskQuery()
        .processInstanceBusinessKey(forloebId)
        .taskCandidateGroup(fra)
        .includeAssignedTasks()
        .active()
        .list()
        .stream()
        .filter(t -> !erVedAtBliveFuldfoert(t))
        .filter(t -> !EGNE.contains(model(t)))
        .forEach(t -> overdrag(t, fra, koordinator));
  }

  private void overdrag(Task opgave, String fra, String koordinator) {
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
      opgaver.addCandidateGroup(opgave.getId(), koordinator);
    }
  }

  private String model(Task opgave) {
    return modeller.getProcessDefinition(opgave.getProcessDefinitionId()).getKey();
  }

  /** The very task by which the organisation says no. */
  private static boolean erVedAtBliveFuldfoert(Task opgave) {
    TaskEntity t = (TaskEntity) opgave;
    return t.isDeleted() || TaskListener.EVENTNAME_COMPLETE.equals(t.getEventName());
  }
}
