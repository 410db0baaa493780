package dk.jobveu.hold;

import java.util.Objects;

/**
 * One participant's enrolment, document D19.
 *
 * @param ordning scheme that pays, an id from the reference data or from {@link Finansiering}
 * @param praktiskInfo whether the participant has the practical information
 * @param befordring whether transport was cleared with the participant
 * @param fakta what decides which schemes there are, or null when nothing is known
 */
public record Tilmelding(
    String deltagerId,
    String ordning,
    boolean praktiskInfo,
    boolean befordring,
    Ordningsfakta fakta) {

  public Tilmelding(String deltagerId, String ordning, boolean praktiskInfo, boolean befordring) {
    this(deltagerId, ordning, praktiskInfo, befordring, null);
  }

  /** What is known, which may be nothing. */
  public Ordningsfakta kendteFakta() {
    return Objects.requireNonNullElse(fakta, Ordningsfakta.UKENDTE);
  }
}
