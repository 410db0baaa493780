package dk.jobveu.versionsskift;

import java.util.Map;

/** The engine, which moves what is going on. Versions are its own ids. */
public interface Versionsskifter {

  Skifteplan plan(String fra, String til, Map<String, String> erstat);

  /**
   * Moves one, in the transaction that is going on.
   *
   * @return whether it moved; not when it stands there already
   * @throws KanIkkeFlyttes with a sentence, and then it stands where it stood
   */
  boolean flyt(String fra, String til, Map<String, String> erstat, String instans);
}
