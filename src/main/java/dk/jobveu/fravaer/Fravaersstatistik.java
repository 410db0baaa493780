package dk.jobveu.fravaer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * What DMN-11 wants to know about a participant's absence up to a day.
 *
 * @param dageITraek days of absence in a row, counted in teaching days
 * @param dageIUgen days of absence in the same week
 * @param fravaerPct missed hours of all planned so far, 0–100; early in the course of as many days
 *     as {@link Fravaersindstilling#mindsteGrundlagDage()}
 */
public record Fravaersstatistik(int dageITraek, int dageIUgen, BigDecimal fravaerPct) {

  /**
   * @param dage the participant's days, oldest first
   * @param mindsteDage days that the percentage is at least measured against
   */
  public static Fravaersstatistik af(List<Fravaersdag> dage, LocalDate dato, int mindsteDage) {
    int iTraek = 0;
    int iUgen = 0;
    BigDecimal planlagt = BigDecimal.ZERO;
    BigDecimal tilstede = BigDecimal.ZERO;
    for (Fravaersdag dag : dage) {
      boolean vaek = dag.fremmoede().erFravaer();
      iTraek = vaek ? iTraek + 1 : 0;
      if (vaek && sammeUge(dag.dato(), dato)) {
        iUgen++;
      }
      planlagt = planlagt.add(dag.fremmoede().timerPlanlagt());
      tilstede = tilstede.add(dag.fremmoede().timerTilstede());
    }
    BigDecimal pct =
        planlagt.signum() == 0
            ? BigDecimal.ZERO
            : planlagt
                .subtract(tilstede)
                .multiply(BigDecimal.valueOf(100L * dage.size()))
                .divide(
                    planlagt.multiply(BigDecimal.valueOf(Math.max(dage.size(), mindsteDage))),
                    1,
                    RoundingMode.HALF_UP);
    return new Fravaersstatistik(iTraek, iUgen, pct);
  }

  private static boolean sammeUge(LocalDate a, LocalDate b) {
    return a.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == b.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
        && a.get(IsoFields.WEEK_BASED_YEAR) == b.get(IsoFields.WEEK_BASED_YEAR);
  }
}
