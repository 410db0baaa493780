package dk.jobveu.koordination;

import dk.jobveu.faelles.Registrering;

/**
 * That another organisation is to coordinate, and what came of it.
 *
 * @param registrering who proposed or decided it
 * @param nr number in the forløb, from 1
 * @param svarBegrundelse what the one who was asked wrote, or null
 */
public record Koordinatorforslag(
    Registrering registrering,
    int nr,
    Status status,
    String fraOrganisation,
    Skifte skifte,
    String svarBegrundelse) {

  /**
   * What is proposed.
   *
   * @param begrundelse more about why, or null when the cause says it
   * @param aabent what is open and what the next one must know
   * @param netvaerk whom the cooperation is with
   * @param dokumenter where the papers lie
   * @param foelger whether the one until now goes on to follow the forløb
   */
  public record Skifte(
      String tilOrganisation,
      Skifteaarsag aarsag,
      String begrundelse,
      String aabent,
      String netvaerk,
      String dokumenter,
      boolean foelger) {

    /** The sentence of the timeline. */
    String hvorfor() {
      return aarsag == Skifteaarsag.ANDET
          ? begrundelse
          : aarsag.tekst() + (begrundelse == null ? "." : ": " + begrundelse);
    }
  }

  /** Where it stands. */
  public enum Status {
    FORESLAAET("Venter på svar"),
    ACCEPTERET("Aftalt"),
    AFSLAAET("Afslået"),
    BORTFALDET("Taget tilbage"),
    BESLUTTET("Besluttet af en administrator");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
