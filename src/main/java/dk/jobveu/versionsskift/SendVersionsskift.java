package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Regelbrud;
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
    Versionsskift s = opslag.hent(bruger, nr);
    if (!s.bruger().equals(bruger)) {
      throw new FindesIkke("Kun den, der har lagt planen, kan sende den til godkendelse.");
    }
    if (s.erUdfoert()) {
      throw new Regelbrud(
          null, "Noget er allerede flyttet efter planen. Læg en ny plan på processens side.");
    }
    register.send(nr, UdfoerVersionsskift.begrundelse(skrevet), ur.instant());
  }
}
