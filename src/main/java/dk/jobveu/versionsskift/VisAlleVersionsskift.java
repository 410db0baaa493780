package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.List;

/** The moves, planned and done, the newest first. */
@Brugstilfaelde(kunVis = true)
public class VisAlleVersionsskift {

  private final Skifteopslag opslag;
  private final Skifteregister register;

  VisAlleVersionsskift(Skifteopslag opslag, Skifteregister register) {
    this.opslag = opslag;
    this.register = register;
  }

  public List<Versionsskift> vis(String bruger) {
    return register.alle().stream().filter(s -> opslag.maaFlytte(bruger, s.proces())).toList();
  }
}
