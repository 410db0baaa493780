package dk.jobveu.modeller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The drafts. */
public interface Modelkladder {

  /**
   * @return its number
   */
  long gem(Modelkladde ny);

  Optional<Modelkladde> find(long nr);

  /**
   * The user's own, and those that somebody is asked to approve; the oldest first, without files.
   */
  List<Modelkladde> synlige(String bruger);

  /** Asks for approval, or takes it back. */
  void send(long nr, String begrundelse, Instant sendt);

  /** Whether it was there. */
  boolean slet(long nr);

  int sletFoer(Instant oprettet);
}
