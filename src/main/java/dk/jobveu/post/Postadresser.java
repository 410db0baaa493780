package dk.jobveu.post;

import java.util.List;
import java.util.Optional;

/** People's own mail addresses. Nobody is told who has not given one. */
public interface Postadresser {

  Optional<Postadresse> af(String bruger);

  /** Of those who belong to the organisation now, or to the one that carries it on. */
  List<Postadresse> i(String organisation);

  /**
   * Of those who want the newsletter, belong to somebody who takes part, and have no letter yet
   * whose key is this with their user after it; a limited number of them.
   */
  List<Postadresse> udenNyhedsbrev(String noegle);

  /** What still waits for the person, or was given up, goes to the new address. */
  void gem(Postadresse adresse);

  /** With what was on its way there. */
  void slet(String bruger);
}
