package dk.jobveu.projektrum;

import dk.jobveu.faelles.Tekst;
import dk.jobveu.forloeb.Regelbrud;

/** A text that somebody has written on a page, checked as the forms' are. */
final class Fritekst {

  private Fritekst() {}

  /**
   * @return the text as it is stored, or null when there is none
   * @throws Regelbrud naming the field, when it is too long or must not be kept
   */
  static String laes(String felt, String skrevet, int hoejst) {
    if (skrevet == null || Tekst.erTom(skrevet)) {
      return null;
    }
    Tekst.Mangel mangel = Tekst.mangel(skrevet, hoejst);
    if (mangel != null) {
      throw new Regelbrud(
          felt,
          switch (mangel) {
            case FOR_LANG -> "Teksten må højst fylde %d tegn.".formatted(hoejst);
            case TEGN -> "Teksten har tegn, der ikke kan gemmes. Slet dem, og skriv dem igen.";
            case CPR -> "Det ligner et cpr-nummer. Det må aldrig skrives her, så slet det.";
          });
    }
    return Tekst.ren(skrevet);
  }
}
