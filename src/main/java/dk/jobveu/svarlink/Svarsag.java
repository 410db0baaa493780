package dk.jobveu.svarlink;

import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;

/** What is asked and signed through the links of one purpose. */
interface Svarsag {

  Formaal formaal();

  /** What whoever answers must know first, and what the form needs to know. */
  Spoergsmaal spoergsmaal(Svarlink link);

  /**
   * Records the answer, as whoever sent the link would, but by nobody who has a user.
   *
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  void besvar(Svarlink link, Map<String, Object> svar);

  /** The answer as the document that is signed, read where it has just been recorded. */
  Papir svaret(Svarlink link);

  /** Name of the document among those of the forløb. */
  String noegle(Svarlink link);

  /** The answer is signed; who takes part hears of it. */
  void underskrevet(Registrering r, Svarlink link);

  /**
   * What is asked.
   *
   * @param hvem the company that is asked
   * @param medLedige whether the forløb has unemployed
   * @param grundlag what the answer is about, to be read first
   */
  record Spoergsmaal(String hvem, boolean medLedige, List<Afsnit> grundlag) {}
}
