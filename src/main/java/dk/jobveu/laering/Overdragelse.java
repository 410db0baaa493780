package dk.jobveu.laering;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * A proposal that a jobcenter takes over the coordination, and its answer (D23, R-6.3).
 *
 * @param begrundelse why it is proposed, or why it waits
 * @param svarBegrundelse what the jobcenter wrote, or null
 */
public record Overdragelse(
    Registrering registrering,
    Status status,
    String fraOrganisation,
    String tilOrganisation,
    LocalDate dato,
    String aabneOpgaver,
    String netvaerk,
    String dokumenter,
    String begrundelse,
    int runde,
    String svarBegrundelse) {

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
