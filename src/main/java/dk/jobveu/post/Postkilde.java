package dk.jobveu.post;

import java.time.Instant;

/** Something that letters follow from. A room above the outbox has its own. */
public interface Postkilde {

  /**
   * Puts in the outbox what has come since the last time, under keys that make each letter once; a
   * limited number of them, so that one transaction does not last.
   *
   * @return whether there may be more
   */
  boolean skriv(Instant nu);
}
