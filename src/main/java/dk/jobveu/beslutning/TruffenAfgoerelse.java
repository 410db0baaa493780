package dk.jobveu.beslutning;

import java.time.Instant;
import java.util.Map;

/**
 * A stored decision as people read it.
 *
 * @param titel the decision's Danish name
 * @param vedroerer what within the forløb it is about, or null for the forløb itself
 * @param svar outputs other than reason and ground
 * @param grundlag S (the model's sources), X (outside) or A (assumption)
 */
public record TruffenAfgoerelse(
    String beslutning,
    String titel,
    String vedroerer,
    Map<String, Object> svar,
    String begrundelse,
    String grundlag,
    int version,
    String regel,
    Instant truffet) {

  public boolean erAntagelse() {
    return "A".equals(grundlag);
  }
}
