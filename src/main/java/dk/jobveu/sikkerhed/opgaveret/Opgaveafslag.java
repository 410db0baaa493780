package dk.jobveu.sikkerhed.opgaveret;

import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.faelles.web.Sigelig;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;

/** The engine's refusal with our own sentence, which reaches the person as it is. */
class Opgaveafslag extends AuthorizationException implements Sigelig {

  private static final int IKKE_TILLADT = 403;

  Opgaveafslag(String besked) {
    super(besked);
  }

  @Override
  public Map<String, Object> problem() {
    return Problemsvar.problem(IKKE_TILLADT, "Det har du ikke adgang til", getMessage());
  }
}
