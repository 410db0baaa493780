package dk.jobveu.fravaer;

import java.math.BigDecimal;

/**
 * One participant's day (D20, R-7.20).
 *
 * @param aarsag category only, or null when nobody was missing
 */
public record Fremmoede(
    String deltagerId, BigDecimal timerPlanlagt, BigDecimal timerTilstede, Fravaersaarsag aarsag) {

  public boolean erFravaer() {
    return timerTilstede.compareTo(timerPlanlagt) < 0;
  }
}
