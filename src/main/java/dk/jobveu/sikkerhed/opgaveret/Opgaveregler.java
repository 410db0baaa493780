package dk.jobveu.sikkerhed.opgaveret;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Whether the engine acts for an ordinary person right now, and how it refuses. */
final class Opgaveregler {

  private Opgaveregler() {}

  /**
   * The person on whose behalf the engine acts, or null when no rule applies: a job, the code of a
   * feature, or an operator.
   */
  static String almindeligBruger() {
    CommandContext kommando = Context.getCommandContext();
    Authentication login = kommando.getAuthentication();
    if (!Context.getProcessEngineConfiguration().isAuthorizationEnabled()
        || !kommando.isAuthorizationCheckEnabled()
        || login == null
        || login.getUserId() == null) {
      return null;
    }
    List<String> grupper = login.getGroupIds();
    return grupper != null && grupper.contains(Groups.CAMUNDA_ADMIN) ? null : login.getUserId();
  }

  /** Whether the engine is carrying out one of these commands. */
  @SafeVarargs
  static boolean udfoerer(Class<? extends Command<?>>... kommandoer) {
    Command<?> nu = Context.getCommandInvocationContext().getCommand();
    for (Class<? extends Command<?>> k : kommandoer) {
      if (k.isInstance(nu)) {
        return true;
      }
    }
    return false;
  }

  /** 403 with a sentence that names nobody, since it may be read in another organisation. */
  static AuthorizationException nej(String besked) {
    return new Opgaveafslag(besked);
  }
}
