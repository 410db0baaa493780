package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.versionsskift.Skifteplan.Sted;
import dk.jobveu.versionsskift.Skifteplan.Trin;
import java.util.Map;
import java.util.TreeMap;

/** Chooses the version to move to, and what takes the place of steps that are gone. */
@Brugstilfaelde
public class PlanlaegVersionsskift {

  static final String TIL = "til";

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Versionsskifter motor;

  PlanlaegVersionsskift(Skifteopslag opslag, Skifteregister register, Versionsskifter motor) {
    this.opslag = opslag;
    this.register = register;
    this.motor = motor;
  }

  /**
   * @param valgt step by step; what is empty is not chosen
   */
  public void planlaeg(String bruger, long nr, int til, Map<String, String> valgt) {
    Versionsskift s = opslag.hent(bruger, nr);
    if (s.erUdfoert() || !s.bruger().equals(bruger)) {
      throw new Regelbrud(
          null, "Planen kan kun ændres af den, der har lagt den, og før noget er flyttet.");
    }
    if (til == s.fra()) {
      throw new Regelbrud(TIL, "Vælg en anden version end den, der flyttes fra.");
    }
    Skifteplan plan =
        motor.plan(
            opslag.version(s.proces(), s.fra()).id(),
            opslag.version(s.proces(), til).id(),
            Map.of());
    Map<String, String> erstat = new TreeMap<>();
    for (Trin t : plan.trin()) {
      String svar = valgt.get(t.id());
      // another version may have other steps: what cannot be chosen there is forgotten
      if (t.valg().stream().map(Sted::id).anyMatch(id -> id.equals(svar))) {
        erstat.put(t.id(), svar);
      }
    }
    register.planlaeg(nr, til, erstat);
  }
}
