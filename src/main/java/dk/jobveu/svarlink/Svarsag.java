package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;

/**
 * What is asked and signed through the links of one purpose. All that makes a link safe, and the
 * pages, are the same for every one; a new purpose is a class of this kind and a {@link Formaal}.
 */
interface Svarsag {

  Formaal formaal();

  /** What whoever answers must know first, and the fields. */
  Spoergsmaal spoergsmaal(Svarlink link);

  /**
   * Records the answer.
   *
   * @param svar by the keys of the fields
   * @param skriver who writes it, or null when it is whoever has the link, without a user
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  void besvar(Svarlink link, Map<String, Object> svar, Registrering skriver);

  /** The answer as the document that is signed, read where it has just been recorded. */
  Papir svaret(Svarlink link);

  /** Name of the document among those of the forløb. */
  String noegle(Svarlink link);

  /** The answer is signed; who takes part hears of it where that is not told already. */
  default void underskrevet(Registrering r, Svarlink link) {}

  /** What this person may let others answer besides the tasks of {@link Formaal#trin}. */
  default List<Svaropgave> udenOpgave(Indsigt indsigt) {
    return List.of();
  }
}
