package dk.jobveu.versionsskift;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is going on in one version of a process, to be moved to another.
 *
 * @param nr null until it is stored
 * @param bruger who planned it
 * @param erstat the step that takes the place of each step that is not there any more, by id
 * @param begrundelse why; null until somebody moves it or asks another to
 * @param sendt when another was asked to approve, or null
 * @param udfoert when somebody first moved by it; null while nobody has
 */
public record Versionsskift(
    Long nr,
    String proces,
    int fra,
    int til,
    String bruger,
    Instant oprettet,
    Map<String, String> erstat,
    String begrundelse,
    Instant sendt,
    Instant udfoert) {

  public Versionsskift {
    erstat = Map.copyOf(erstat);
  }

  /** Of what is agreed to: another when the plan is, or when it was sent anew. */
  public String fingeraftryk() {
    String plan = til + " " + new TreeMap<>(erstat) + " " + sendt;
    return UUID.nameUUIDFromBytes(plan.getBytes(StandardCharsets.UTF_8)).toString();
  }

  public boolean erSendt() {
    return sendt != null;
  }

  public boolean erUdfoert() {
    return udfoert != null;
  }
}
