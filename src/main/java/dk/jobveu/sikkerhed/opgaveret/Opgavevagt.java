package dk.jobveu.sikkerhed.opgaveret;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What an ordinary person may do with a task besides what the engine's rights say (issue 3, rows 5,
 * 6 and 8). It stands inside the engine, so that it holds whichever way the call came in.
 */
class Opgavevagt extends AuthorizationCommandChecker {

  private static final String IKKE_JERES =
      "Opgaven hører ikke til din organisation. Mener du, at den burde, så spørg forløbets"
          + " koordinator.";
  private static final String TAGET =
      "Opgaven er taget af en anden. Kun den, der har taget den, kan udføre den. Den skal gives"
          + " tilbage, før du kan tage den.";
  private static final String KUN_SELV =
      "Du kan tage en opgave til dig selv og give den tilbage, men ikke give den til andre eller"
          + " ændre, hvem den er til.";
  private static final String KUN_FULDFOER =
      "En opgave kan kun afsluttes ved at udfylde og fuldføre dens blanket.";
  private static final String KUN_BLANKETTEN =
      "Oplysninger i et forløb ændres kun ved at udfylde opgavens blanket.";

  @Override
  public void checkReadTask(TaskEntity opgave) {
    erDer(opgave);
    paaDansk(IKKE_JERES, () -> super.checkReadTask(opgave));
  }

  @Override
  public void checkReadTaskVariable(TaskEntity opgave) {
    erDer(opgave);
    paaDansk(IKKE_JERES, () -> super.checkReadTaskVariable(opgave));
  }

  @Override
  public void checkUpdateTaskVariable(TaskEntity opgave) {
    erDer(opgave);
    paaDansk(KUN_BLANKETTEN, () -> super.checkUpdateTaskVariable(opgave));
  }

  /** Claim, complete, submit, resolve, error, escalation, comment. */
  @Override
  public void checkTaskWork(TaskEntity opgave) {
    erDer(opgave);
    paaDansk(IKKE_JERES, () -> super.checkTaskWork(opgave));
    String bruger = Opgaveregler.almindeligBruger();
    if (bruger == null) {
      return;
    }
    // an outcome of the process follows from a form, never from whoever may open the task
    if (Opgaveregler.udfoerer(
        ResolveTaskCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class)) {
      throw Opgaveregler.nej(KUN_FULDFOER);
    }
    // a colleague who comes too late is told so by the engine's own answer to a claim (409)
    if (!Opgaveregler.udfoerer(ClaimTaskCmd.class)
        && opgave.getAssignee() != null
        && !opgave.getAssignee().equals(bruger)) {
      throw Opgaveregler.nej(TAGET);
    }
  }

  /**
   * Everything that changes whose task it is. The one who has taken it may put it back: TASK_WORK
   * lets a person unclaim by {@code claim(null)}, but Tasklist asks for the assignee to be removed.
   */
  @Override
  public void checkTaskAssign(TaskEntity opgave) {
    erDer(opgave);
    String bruger = Opgaveregler.almindeligBruger();
    if (bruger != null
        && bruger.equals(opgave.getAssignee())
        && Opgaveregler.udfoerer(AssignTaskCmd.class)) {
      // to whom is decided by Opgaverettigheder, which sees the new assignee
      paaDansk(IKKE_JERES, () -> super.checkTaskWork(opgave));
      return;
    }
    paaDansk(KUN_SELV, () -> super.checkTaskAssign(opgave));
  }

  /**
   * The command for a form asks for the right before it asks whether there is a task; and between
   * reading the task and what it stands in, somebody may have completed it.
   */
  private static void erDer(TaskEntity opgave) {
    if (opgave == null || opgave.getExecutionId() != null && opgave.getExecution() == null) {
      throw new NotFoundException("No matching task");
    }
  }

  private static void paaDansk(String besked, Runnable kontrol) {
    try {
      kontrol.run();
    } catch (AuthorizationException e) {
      AuthorizationException nej = Opgaveregler.nej(besked);
      nej.initCause(e);
      throw nej;
    }
  }

  static AuthorizationException kunSelv() {
    return Opgaveregler.nej(KUN_SELV);
  }
}
