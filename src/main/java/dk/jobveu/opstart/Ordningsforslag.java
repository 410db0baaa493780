package dk.jobveu.opstart;

import java.math.BigDecimal;

/**
 * A scheme that DMN-7 finds possible for a target group: advice, not a decision.
 *
 * @param situation which of the pool's three situations, or INGEN
 * @param refusion share that is refunded, or null
 */
public record Ordningsforslag(
    int maalgruppeNr,
    Uddannelsesniveau niveau,
    String ordning,
    String situation,
    BigDecimal refusion,
    String betingelse) {

  /** Whether both are about the same way of paying for the same target group. */
  public boolean sammeOrdning(Ordningsforslag andet) {
    return maalgruppeNr == andet.maalgruppeNr
        && ordning.equals(andet.ordning)
        && situation.equals(andet.situation);
  }
}
