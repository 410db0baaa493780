package dk.jobveu.motor.beslutning;

import java.util.Map;
import java.util.Optional;

/**
 * The newest version of each decision. A rule is asked whoever it is for: who starts a forløb need
 * not be one who may read the models.
 */
public interface Beslutningsversioner {

  /**
   * A version of a decision.
   *
   * @param navn in Danish, by the designer
   */
  record Version(String beslutning, String id, String navn) {}

  /** All decisions by their ids. */
  Map<String, Version> alle();

  /** The version that counts now. */
  default String id(String beslutning) {
    return Optional.ofNullable(alle().get(beslutning))
        .map(Version::id)
        .orElseThrow(
            () -> new IllegalStateException("Beslutningen " + beslutning + " findes ikke"));
  }
}
