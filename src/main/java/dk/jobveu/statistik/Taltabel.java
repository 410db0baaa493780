package dk.jobveu.statistik;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Figures, divided by one thing. */
public record Taltabel(Opdeling opdeling, List<Raekke> raekker, Raekke ialt) {

  /**
   * A row.
   *
   * @param kode the year, the type's code or the name itself
   * @param tal what is not known, or may not be shown, is not there
   */
  public record Raekke(String kode, String navn, Map<Noegletal, BigDecimal> tal) {}
}
