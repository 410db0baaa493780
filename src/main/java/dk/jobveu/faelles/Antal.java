package dk.jobveu.faelles;

/** A number and what it counts, one or more: {@code 1 deltager}, {@code 7 deltagere}. */
public final class Antal {

  private Antal() {}

  /**
   * @param flere what is said of none and of several
   */
  public static String af(int antal, String en, String flere) {
    return antal + " " + (antal == 1 ? en : flere);
  }
}
