package dk.jobveu.faelles.regneark;

import dk.jobveu.faelles.Tekst;

/**
 * One cell as a spreadsheet wrote it.
 *
 * @param tekst what it says: a number without grouping and with a comma, a day as {@code
 *     2026-03-31}, ja or nej; never null, and empty when nothing is there
 * @param fejl why it cannot be read, as a Danish sentence, or null
 */
public record Celle(String tekst, Slags slags, String fejl) {

  /** What the file itself says that the cell is. */
  public enum Slags {
    /** CSV says nothing: the spreadsheet may have taken a text for a number or a day. */
    UKENDT,
    TEKST,
    TAL,
    DATO,
    JA_NEJ
  }

  static final Celle TOM = new Celle("", Slags.UKENDT, null);

  static Celle af(String tekst, Slags slags) {
    return new Celle(tekst, slags, null);
  }

  static Celle gal(String tekst, String fejl) {
    return new Celle(tekst, Slags.UKENDT, fejl);
  }

  public boolean erTom() {
    return Tekst.erTom(tekst) && fejl == null;
  }
}
