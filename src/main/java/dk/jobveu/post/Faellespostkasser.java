package dk.jobveu.post;

import java.time.Instant;
import java.util.Optional;

/** The common mailboxes of organisations, one each. The secret of a link is stored nowhere. */
public interface Faellespostkasser {

  Optional<Faellespostkasse> af(String organisation);

  /** The confirmed one of the organisation, or of the one that carries it on. */
  Optional<Faellespostkasse> bekraeftet(String organisation);

  /** Writes it as not confirmed; returns the secret of the link that confirms it. */
  String saet(Faellespostkasse postkasse);

  /** When a confirmed one gets mail. */
  void saetHvornaar(String organisation, boolean kunUdenAndre);

  void slet(String organisation);

  /** The one that waits for this link. */
  Optional<Faellespostkasse> medLink(String hemmelighed, Instant nu);

  /** Confirms it; false for all but the first. */
  boolean bekraeft(String hemmelighed, Instant nu);
}
