package dk.jobveu.versionsskift;

import java.util.Map;

/** The engine, which moves what is going on. Versions are its own ids. */
public interface Versionsskifter {

  Skifteplan plan(String fra, String til, Map<String, String> erstat);

  /** Makes the engine's plan once for all that move by it. */
  Flytning forbered(String fra, String til, Map<String, String> erstat);

  /** One alone. */
  default boolean flyt(String fra, String til, Map<String, String> erstat, String instans) {
    return forbered(fra, til, erstat).flyt(instans);
  }

  /** A plan that is made. */
  interface Flytning {

    /**
     * Moves one, in the transaction that is going on.
     *
     * @return whether it moved; not when it stands there already
     * @throws KanIkkeFlyttes with a sentence, and then it stands where it stood
     */
    boolean flyt(String instans);
  }
}
