package dk.jobveu.motor.blanket;

/** A name that somebody sent, as it may be repeated to them. */
final class Svarnavn {

  private static final int LAENGST = 40;

  private Svarnavn() {}

  static String kort(String navn) {
    String rent = navn.replaceAll("[^\\p{L}\\p{N} _.-]", "?");
    return rent.length() <= LAENGST ? rent : rent.substring(0, LAENGST) + "…";
  }
}
