package dk.jobveu.match;

import java.time.LocalDate;

/**
 * A job centre's meeting between its participants and the companies at the end.
 *
 * @param begrundelse why there was none, or null
 */
public record Matchmoede(
    Form form, LocalDate afholdtDen, Integer virksomheder, String begrundelse) {

  /** How participants and companies met. */
  public enum Form {
    MATCHMOEDE("Fælles matchmøde"),
    MATCHDAG("Matchdag"),
    ENKELTVIS("Møder enkeltvis"),
    IKKE_AFHOLDT("Ikke afholdt");

    private final String tekst;

    Form(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
