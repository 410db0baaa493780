package dk.jobveu.kladde;

import java.time.Instant;
import java.util.Optional;

/** One draft for each person and place. */
public interface Kladder {

  Optional<Kladde> find(String bruger, Kladdested sted);

  /**
   * Writes the draft, unless its task is done or gone in the meantime.
   *
   * @return whether it was written
   */
  boolean gem(String bruger, Kladdested sted, Kladde kladde);

  void slet(String bruger, Kladdested sted);

  /** Everybody's draft of a task that is done or gone. */
  void sletAlle(Kladdested sted);

  /**
   * Drafts that were last saved before this, and those whose task is gone.
   *
   * @return how many
   */
  int rydOp(Instant foer);
}
