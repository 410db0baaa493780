package dk.jobveu.projektrum.liste;

import java.math.BigDecimal;

/** How values are written in cells. */
final class Celler {

  private Celler() {}

  static String af(Object v) {
    if (v == null) {
      return null;
    }
    if (v instanceof Boolean b) {
      return b ? "ja" : "nej";
    }
    if (v instanceof Enum<?> e) {
      return e.name();
    }
    if (v instanceof BigDecimal tal) {
      return tal.stripTrailingZeros().toPlainString().replace('.', ',');
    }
    return v.toString();
  }
}
