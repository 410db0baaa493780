package dk.jobveu.stedfortraeder;

import java.time.Instant;

/**
 * One line of the log: a task that the deputy took over.
 *
 * @param udfald what became of it, or null as long as the deputy has it
 */
public record Opgaveflytning(
    String opgaveId,
    String navn,
    String forloebId,
    Instant flyttet,
    Udfald udfald,
    Instant afsluttet) {

  /** What became of a task when the time was over. */
  public enum Udfald {
    GIVET_TILBAGE("Givet tilbage"),
    TIL_ORGANISATIONEN("Lagt tilbage til organisationen"),
    IKKE_HOS_STEDFORTRAEDEREN("Fuldført eller givet videre i mellemtiden");

    private final String tekst;

    Udfald(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
