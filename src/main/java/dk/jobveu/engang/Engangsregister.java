package dk.jobveu.engang;

import java.time.Instant;
import java.util.Optional;

/** Keys that have been used. */
public interface Engangsregister {

  /** Somebody else has the key, or is about to. */
  class Optaget extends RuntimeException {
    public Optaget(Throwable aarsag) {
      super(aarsag);
    }
  }

  /**
   * What came with a key the first time, and what was answered.
   *
   * @param svar null when there was nothing to say
   */
  record Modtaget(String indhold, String svar) {}

  /**
   * Takes the key in the transaction of what it stands for, so that of many at once one counts.
   *
   * @throws Optaget when it is taken
   */
  void tag(String noegle, String indhold, Instant tidspunkt);

  void besvar(String noegle, String svar);

  Optional<Modtaget> find(String noegle);

  /**
   * Forgets the keys that are older.
   *
   * @return how many
   */
  int glemFoer(Instant tidspunkt);
}
