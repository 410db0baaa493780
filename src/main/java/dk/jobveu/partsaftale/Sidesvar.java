package dk.jobveu.partsaftale;

import java.time.LocalDate;
import java.util.List;

/**
 * What a side says to a version of the agreement.
 *
 * @param fastlaeggerIndhold the side takes part in composing the courses
 * @param naevnerFinansiering the side found decisions on financing or launch in the text
 * @param logoPaaMateriale the organisation's logo may stand on the information material
 * @param blaastemplinger how it backs the forløb, when it does so without signing
 */
public record Sidesvar(
    Svar svar,
    LocalDate dato,
    boolean fastlaeggerIndhold,
    boolean naevnerFinansiering,
    boolean logoPaaMateriale,
    String begrundelse,
    List<Blaastempling> blaastemplinger) {

  /** An answer yet to be given: from today, and with a hand in the courses. */
  static Sidesvar aabent(LocalDate idag) {
    return new Sidesvar(null, idag, true, false, false, null, null);
  }

  /** What a side can answer. */
  public enum Svar {
    UNDERSKREVET("Underskrevet"),
    OPBAKNING("Bakker op på anden vis"),
    AFSLAAET("Kan ikke være med");

    private final String tekst;

    Svar(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
