package dk.jobveu.motor.fejl;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Tells apart what the engine calls by one name: a task that was finished before the loser of a
 * race came, one that belongs to somebody else, and one that never was (issue 3, rows 5 and 13).
 */
@Component
class Opgavehistorik {

  private static final Pattern STI =
      Pattern.compile(
          ".*/task/([^/]+)/(complete|submit-form|claim|unclaim|resolve|assignee|delegate|bpmnError"
              + "|bpmnEscalation)/?");

  private static final Pattern OPGAVEN = Pattern.compile(".*/task/([^/]+)/?");

  // a receiver may meet what the winner has just recorded, and say so as a broken rule
  private static final Set<Fejlart> KAN_VAERE_TABT =
      EnumSet.of(Fejlart.AFVIST, Fejlart.FINDES_IKKE, Fejlart.KONFLIKT, Fejlart.INTERN);

  private final TaskService opgaver;
  private final HistoryService historik;
  private final Forloebskreds kreds;

  Opgavehistorik(TaskService opgaver, HistoryService historik, Forloebskreds kreds) {
    this.opgaver = opgaver;
    this.historik = historik;
    this.kreds = kreds;
  }

  /** Whether this refused call was about a task that has been finished in the meantime. */
  boolean erUdfoert(HttpServletRequest anmodning, Fejlart art) {
    Matcher sti = STI.matcher(adresse(anmodning));
    boolean udenRet = art == Fejlart.INGEN_ADGANG;
    if (!"POST".equals(anmodning.getMethod())
        || !(udenRet || KAN_VAERE_TABT.contains(art))
        || !sti.matches()) {
      return false;
    }
    String id = sti.group(1);
    return opgaver.createTaskQuery().taskId(id).count() == 0
        && historik.createHistoricTaskInstanceQuery().taskId(id).finished().count() > 0
        && (!udenRet || varMin(id));
  }

  /** Whether a read that found no task was about one that somebody else has. */
  boolean erAndens(HttpServletRequest anmodning, Fejlart art) {
    Matcher sti = OPGAVEN.matcher(adresse(anmodning));
    return art == Fejlart.FINDES_IKKE
        && "GET".equals(anmodning.getMethod())
        && sti.matches()
        && opgaver.createTaskQuery().taskId(sti.group(1)).count() > 0;
  }

  private static String adresse(HttpServletRequest anmodning) {
    return UriUtils.decode(anmodning.getRequestURI(), StandardCharsets.UTF_8);
  }

  /**
   * The rights to a task go with it, so that a loser who comes between may find the task and no
   * right to it. Only those who take part in its forløb hear that it is finished.
   */
  private boolean varMin(String id) {
    HistoricTaskInstance opgave =
        historik.createHistoricTaskInstanceQuery().taskId(id).singleResult();
    String forloebId =
        historik
            .createHistoricProcessInstanceQuery()
            .processInstanceId(opgave.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    return kreds.omfatterMig(forloebId);
  }
}
