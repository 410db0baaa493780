package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;

/** A job centre's own terms for its participants (D14, R-7.14, R-12.6). */
public record Vilkaar(Registrering registrering, String jobcenter, Indhold indhold) {

  /**
   * @param loefter what it has promised participants about job or education, or null
   * @param pladser places it means to fill, or null
   * @param deltagerkontakt whom its participants ask, no person, or null
   * @param betalingsgaranti places it pays for whether they are filled or not, or null
   */
  public record Indhold(
      Jobsoegningspligt jobsoegningspligt,
      Befordring befordring,
      String loefter,
      String deltagerkontakt,
      Integer pladser,
      Integer betalingsgaranti) {}

  /** Duty to look for work during the course. */
  public enum Jobsoegningspligt {
    FULD("Fuld jobsøgningspligt"),
    LEMPET("Lempet jobsøgningspligt"),
    FRITAGET("Fritaget under kurset");

    private final String tekst;

    Jobsoegningspligt(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** What the job centre pays for transport. */
  public enum Befordring {
    EFTER_REGLERNE("Befordring efter reglerne"),
    UDVIDET("Mere end reglerne kræver"),
    INGEN("Ingen befordring");

    private final String tekst;

    Befordring(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
