package dk.jobveu.projektrum;

import java.time.Instant;

/**
 * One of the five phases and whether it is over, going on or ahead.
 *
 * @param fra when it began, the last time when it has begun again; null when it is ahead
 * @param til when it ended, or null
 */
public record Fase(int nr, String navn, Stade stade, Instant fra, Instant til) {

  /** Where a phase is. */
  public enum Stade {
    FAERDIG("Afsluttet"),
    NU("I gang"),
    FORAN("Ikke begyndt");

    private final String tekst;

    Stade(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  public boolean erNu() {
    return stade == Stade.NU;
  }
}
