package dk.jobveu.e2e;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact that is taken away from a played case, in SQL of which each statement is of one forløb.
 *
 * @param om what is derived from it
 * @param foerst what the case is given before, or empty
 * @param siges a word that is said once the fact is gone, and not before; with a minus in front one
 *     that is said only while it is there
 */
record Brudlinje(String om, List<String> foerst, List<String> vaek, String siges) {

  /** One a line: {@code om | foerst >> vaek | siges}. */
  static Stream<Brudlinje> af(String linjer) {
    return linjer
        .lines()
        .map(l -> l.split(" \\| "))
        .map(
            d -> {
              String[] trin = d[1].split(" >> ");
              return new Brudlinje(
                  d[0],
                  trin.length == 1 ? List.of() : List.of(trin[0].split("; ")),
                  List.of(trin[trin.length - 1].split("; ")),
                  d[2]);
            });
  }

  /** Whether these words are what is said without the fact. */
  boolean passer(List<String> ord) {
    return siges.startsWith("-") ? !ord.contains(siges.substring(1)) : ord.contains(siges);
  }
}
