package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.time.Clock;

/** Asks another designer to look at the plan and to move what is going on. */
@Brugstilfaelde
public class SendVersionsskift {

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Clock ur;

  SendVersionsskift(Skifteopslag opslag, Skifteregister register, Clock ur) {
    this.opslag = opslag;
    this.register = register;
    this.ur = ur;
  }

  public void send(String bruger, long nr, String skrevet) {
    if (!opslag.hent(bruger, nr).bruger().equals(bruger)) {
      throw new FindesIkke("Kun den, der har lagt planen, kan sende den til godkendelse.");
    }
    register.send(nr, UdfoerVersionsskift.begrundelse(skrevet), ur.instant());
  }
}
