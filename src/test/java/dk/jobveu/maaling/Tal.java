package dk.jobveu.maaling;

import java.util.List;

/** Figures of repeated measurements. */
final class Tal {

  private Tal() {}

  static double median(List<Double> alle) {
    return fraktil(alle, 50);
  }

  /** The value that so many per cent do not exceed. */
  static double fraktil(List<Double> alle, int procent) {
    List<Double> ordnet = alle.stream().sorted().toList();
    int plads = (int) Math.ceil(procent / 100.0 * ordnet.size()) - 1;
    return ordnet.get(Math.max(0, plads));
  }
}
