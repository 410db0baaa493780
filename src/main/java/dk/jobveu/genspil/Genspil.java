package dk.jobveu.genspil;

import java.util.List;

/**
 * What a changed table would have answered.
 *
 * @param titel of the decision, or of the thresholds
 * @param spurgt how many recorded questions it was asked
 * @param andetSvar how many of them it answers otherwise than they were, and than the table that
 *     counts now does
 * @param andenBegrundelse how many get the same answer with other words
 * @param ogsaaNu how many the table that counts now answers otherwise than was recorded: an older
 *     version decided them, so the change is not to blame
 * @param kanIkkeSvare how many it cannot answer at all
 */
public record Genspil(
    String titel,
    int spurgt,
    int andetSvar,
    int andenBegrundelse,
    int ogsaaNu,
    int kanIkkeSvare,
    List<Antal> omraader,
    List<Antal> forloeb,
    List<Skift> skift) {

  /** How many in one place got another answer, of how many that were asked. */
  public record Antal(String navn, int andre, int spurgt) {}

  /** From one answer to another, and how often. */
  public record Skift(String beslutning, String fra, String til, int antal) {}
}
