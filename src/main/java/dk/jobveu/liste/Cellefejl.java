package dk.jobveu.liste;

import dk.jobveu.faelles.Tekst;

/**
 * What is wrong with one cell.
 *
 * @param raekke number of the row, as the person sees it; 0 when it is about the whole list
 * @param noegle key of the column, or null when it is about the whole row
 * @param skrevet what stands in the cell, or null when nothing does or it must not be repeated
 * @param besked what is wanted, as a Danish sentence
 */
public record Cellefejl(int raekke, String noegle, String kolonne, String skrevet, String besked) {

  private static final int HOEJST_GENTAGET = 60;

  /** Something that is wrong with the list as a whole. */
  static Cellefejl heleListen(String besked) {
    return new Cellefejl(0, null, null, null, besked);
  }

  /** Something that is wrong with a cell in which this is written. */
  public static Cellefejl i(int raekke, Kolonne k, String skrevet, String besked) {
    return new Cellefejl(raekke, k.noegle(), k.navn(), kanGentages(skrevet), besked);
  }

  /** Whoever wrote a CPR number by mistake does not get it back on paper or in a log. */
  private static String kanGentages(String skrevet) {
    if (skrevet == null
        || Tekst.erTom(skrevet)
        || Tekst.fejl("Teksten", skrevet, Integer.MAX_VALUE) != null) {
      return null;
    }
    return skrevet.length() <= HOEJST_GENTAGET
        ? skrevet
        : skrevet.substring(0, HOEJST_GENTAGET) + "…";
  }

  /** Row and column, what is written there and what is wanted. */
  public String tekst() {
    if (raekke == 0) {
      return besked;
    }
    String hvor =
        kolonne == null
            ? "Række %d: ".formatted(raekke)
            : "Række %d, kolonnen »%s«: ".formatted(raekke, kolonne);
    return skrevet == null || besked.contains("»" + skrevet + "«")
        ? hvor + besked
        : hvor + "Der står »%s«. ".formatted(skrevet) + besked;
  }
}
