package dk.jobveu.laering;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * A proposal that a jobcenter takes over the coordination, and its answer (D23, R-6.3).
 *
 * @param svarBegrundelse what the jobcenter wrote, or null
 */
public record Overdragelse(
    Registrering registrering,
    Status status,
    String fraOrganisation,
    Forslag forslag,
    int runde,
    String svarBegrundelse) {

  /**
   * What is handed over, to whom and when; nothing when it waits.
   *
   * @param begrundelse why it waits, or null
   */
  public record Forslag(
      String tilOrganisation,
      LocalDate dato,
      String aabneOpgaver,
      String netvaerk,
      String dokumenter,
      String begrundelse) {}

  /** Where the handover stands. */
  public enum Status {
    FORESLAAET("Foreslået"),
    UDSKUDT("Udskudt"),
    ACCEPTERET("Accepteret"),
    AFSLAAET("Afslået");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
