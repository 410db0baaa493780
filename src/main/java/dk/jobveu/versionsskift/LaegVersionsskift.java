package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.modeller.Modelversion;
import java.time.Clock;
import java.util.Map;

/** Plans to move what is going on in a version to the newest other one. Nothing is moved yet. */
@Brugstilfaelde
public class LaegVersionsskift {

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Clock ur;

  LaegVersionsskift(Skifteopslag opslag, Skifteregister register, Clock ur) {
    this.opslag = opslag;
    this.register = register;
    this.ur = ur;
  }

  /**
   * @return its number
   */
  public long laeg(String bruger, String proces, int fra) {
    if (!opslag.maaFlytte(bruger, proces)) {
      throw new FindesIkke(
          "Processen handler om én borger eller en skoles tilbud. Bed en administrator om at flytte"
              + " det, der er i gang.");
    }
    opslag.version(proces, fra);
    int til =
        opslag.versioner(proces).stream()
            .mapToInt(Modelversion::version)
            .filter(v -> v != fra)
            .max()
            .orElseThrow(
                () ->
                    new Regelbrud(
                        null,
                        "Der er kun én version. Udrul en ny, før noget kan flyttes til den."));
    return register.gem(
        new Versionsskift(
            null, proces, fra, til, bruger, ur.instant(), Map.of(), null, null, null));
  }
}
