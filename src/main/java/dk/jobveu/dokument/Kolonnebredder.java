package dk.jobveu.dokument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: each gets room for its longest word, so that none is cut in
 * two, and those with much to say share the rest.
 */
final class Kolonnebredder {

  /** About how many letters a line has. */
  private static final double LINJE = 95;

  /** A word that is longer may be cut. */
  private static final int LAENGSTE_ORD = 16;

  /** What is longer is read in several lines anyway. */
  private static final int LAENGSTE_CELLE = 60;

  private static final double LUFT = 2;

  private Kolonnebredder() {}

  /** Percent of the line, in the order of the columns. */
  static List<Double> procent(Dokument.Afsnit afsnit) {
    List<Double> behov = new ArrayList<>();
    List<Double> mere = new ArrayList<>();
    for (int k = 0; k < afsnit.hoved().size(); k++) {
      int kolonne = k;
      List<String> celler =
          Stream.concat(
                  Stream.of(afsnit.hoved().get(k)),
                  afsnit.raekker().stream().map(r -> r.get(kolonne)))
              .toList();
      double ord =
          Math.min(LAENGSTE_ORD, celler.stream().mapToInt(Kolonnebredder::ord).max().orElse(0))
              + LUFT;
      int celle =
          Math.min(LAENGSTE_CELLE, celler.stream().mapToInt(String::length).max().orElse(0));
      behov.add(ord);
      mere.add(Math.max(0, celle - ord));
    }
    double brugt = sum(behov);
    double oenskes = sum(mere);
    double rest = Math.max(0, LINJE - brugt);
    List<Double> bredder =
        IntStream.range(0, behov.size())
            .mapToObj(k -> behov.get(k) + (oenskes == 0 ? 0 : rest * mere.get(k) / oenskes))
            .toList();
    return bredder.stream().map(b -> 100 * b / sum(bredder)).toList();
  }

  private static int ord(String celle) {
    return Stream.of(celle.split("[\\s/-]+")).mapToInt(String::length).max().orElse(0);
  }

  private static double sum(List<Double> tal) {
    return tal.stream().mapToDouble(t -> t).sum();
  }
}
