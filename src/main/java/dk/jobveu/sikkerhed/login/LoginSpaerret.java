package dk.jobveu.sikkerhed.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The name or the address has to wait before the next attempt. */
class LoginSpaerret extends AuthenticationException {

  private final Duration vent;

  LoginSpaerret(Duration vent) {
    super("For mange forsøg");
    this.vent = vent;
  }

  /** Whole seconds for the header Retry-After. */
  long sekunder() {
    return Math.max(1, (vent.toMillis() + 999) / 1000);
  }

  /** The same for every name, known or not. */
  String forklaring() {
    long minutter = (sekunder() + 59) / 60;
    return "Der er for mange forkerte forsøg på at logge ind. Vent %d %s, og prøv igen, eller bed en administrator om at låse op."
        .formatted(minutter, minutter == 1 ? "minut" : "minutter");
  }
}
