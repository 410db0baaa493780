package dk.jobveu.hold;

import dk.jobveu.forloeb.Stopaarsag;
import java.time.LocalDate;

/** When a forløb was given up, how far it had come, and why. */
public record Aflysning(LocalDate dato, Stadie stadie, Stopaarsag aarsag) {

  /** How far a class had come when it was decided upon; no report could tell before. */
  public enum Stadie {
    DROEFTET,
    UDBUDT,
    OPRETTET
  }
}
