package dk.jobveu.faelles;

/** A text that somebody has written on a page, checked as the forms' are. */
public final class Fritekst {

  private Fritekst() {}

  /**
   * @return the text as it is stored, or null when there is none
   * @throws Regelbrud naming the field, when it is too long or must not be kept
   */
  public static String laes(String felt, String skrevet, int hoejst) {
    if (skrevet == null || Tekst.erTom(skrevet)) {
      return null;
    }
    String fejl = Tekst.fejl("Teksten", skrevet, hoejst);
    if (fejl != null) {
      throw new Regelbrud(felt, fejl);
    }
    return Tekst.ren(skrevet);
  }
}
