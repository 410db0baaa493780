package dk.jobveu.faelles.jdbc;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New rows of one table, many in each statement. */
final class Indsaettelse {

  // PostgreSQL takes 65,535 values in a statement; no table has a hundred columns
  private static final int RAEKKER = 500;

  private Indsaettelse() {}

  /** Fails when one of the keys is taken; each row has a value for each column, null included. */
  static void udfoer(
      JdbcClient jdbc, String tabel, List<String> kolonner, List<? extends List<?>> raekker) {
    String en = "(" + String.join(", ", Collections.nCopies(kolonner.size(), "?")) + ")";
    for (int fra = 0; fra < raekker.size(); fra += RAEKKER) {
      List<? extends List<?>> nu = raekker.subList(fra, Math.min(fra + RAEKKER, raekker.size()));
      jdbc.sql(
              "insert into %s (%s) values %s"
                  .formatted(
                      tabel,
                      String.join(", ", kolonner),
                      String.join(", ", Collections.nCopies(nu.size(), en))))
          .params(nu.stream().flatMap(List::stream).toList())
          .update();
    }
  }
}
