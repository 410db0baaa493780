package dk.jobveu.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounded once, from counts, and never from what has been rounded. */
final class Andel {

  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);
  private static final BigDecimal TUSIND = BigDecimal.valueOf(1000);

  private Andel() {}

  /** None of nothing. */
  static BigDecimal procent(int del, int hele) {
    return procent(del, hele, 0);
  }

  static BigDecimal procent(int del, int hele, int decimaler) {
    return forhold(del, hele, HUNDREDE, decimaler);
  }

  static BigDecimal promille(int del, int hele) {
    return forhold(del, hele, TUSIND, 0);
  }

  static BigDecimal gennemsnit(int sum, int antal) {
    return gennemsnit(sum, antal, 0);
  }

  static BigDecimal gennemsnit(int sum, int antal, int decimaler) {
    return forhold(sum, antal, BigDecimal.ONE, decimaler);
  }

  /** How much more than before, in per cent of what was before. */
  static BigDecimal vaekst(int foer, int nu) {
    return procent(nu - foer, foer);
  }

  private static BigDecimal forhold(int del, int hele, BigDecimal gange, int decimaler) {
    return hele == 0
        ? null
        : BigDecimal.valueOf(del)
            .multiply(gange)
            .divide(BigDecimal.valueOf(hele), decimaler, RoundingMode.HALF_UP);
  }
}
