package dk.jobveu.liste;

import dk.jobveu.faelles.Datotekst;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Ulaeselig;
import java.time.LocalDate;

/** A day that somebody wrote in a field. */
public final class SkrevetDag {

  private SkrevetDag() {}

  /**
   * The day; null when nothing is written.
   *
   * @throws Regelbrud for the field when it is no day
   */
  public static LocalDate laes(String felt, String skrevet) {
    try {
      return skrevet == null || skrevet.isBlank() ? null : Datotekst.laes(skrevet);
    } catch (Ulaeselig fejl) {
      throw new Regelbrud(felt, fejl.getMessage());
    }
  }
}
