package dk.jobveu.motor.fejl;

import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.faelles.web.Sigelig;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that did not work when it ran: a variable that nobody has set, a table without an answer,
 * a form that is not there. It says file, element and what is wrong, in the log and to the person;
 * all of it stands in the model, and nothing of what was answered (docs/adr/0058).
 */
public class Modelkoerselsfejl extends ProcessEngineException implements Sigelig {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(Modelkoerselsfejl.class);
  private static final int STATUS = 500;

  /**
   * @param fil the file's name as it is deployed
   * @param element id of the element, the rule or the table, with its name if it has one
   * @param galt a Danish sentence of what is wrong
   */
  public Modelkoerselsfejl(String fil, String element, String galt, Throwable aarsag) {
    super("Der er en fejl i modellen %s ved %s: %s".formatted(fil, element, galt), aarsag);
    LOG.error(getMessage());
  }

  @Override
  public Map<String, Object> problem() {
    return Problemsvar.problem(
        STATUS,
        "Der er en fejl i modellen",
        getMessage() + " Intet er gemt. Sig det til den, der passer modellerne.");
  }
}
