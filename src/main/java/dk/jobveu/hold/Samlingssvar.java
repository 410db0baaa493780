package dk.jobveu.hold;

/**
 * What one of those said who must agree to pool two classes.
 *
 * @param begrundelse why not, or null
 */
public record Samlingssvar(int nr, String aktoerId, Svar svar, String begrundelse) {

  /** The answer. */
  public enum Svar {
    VENTER,
    JA,
    NEJ
  }
}
