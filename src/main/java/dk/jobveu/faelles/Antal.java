package dk.jobveu.faelles;

import java.util.Locale;

/** A number in a sentence: {@code 1 deltager}, {@code 7 deltagere}, {@code ingen deltagere}. */
public final class Antal {

  private Antal() {}

  /**
   * @param flere what is said of none and of several
   */
  public static String af(int antal, String en, String flere) {
    return ord(antal) + " " + (antal == 1 ? en : flere);
  }

  /** By itself; none is a word. */
  public static String ord(int antal) {
    return antal == 0 ? "ingen" : String.valueOf(antal);
  }

  /** A sentence that may begin with such a word. */
  public static String foerst(String saetning) {
    return saetning.substring(0, 1).toUpperCase(Locale.ROOT) + saetning.substring(1);
  }
}
