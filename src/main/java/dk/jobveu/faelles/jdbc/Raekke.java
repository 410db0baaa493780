package dk.jobveu.faelles.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * A row on its way into a {@link Tabel}. Neither {@code merge} nor {@code on conflict} is
 * understood alike by H2 and PostgreSQL, so a row is updated when it is there and inserted when it
 * is not.
 */
public final class Raekke {

  private final JdbcClient jdbc;
  private final String tabel;
  private final Set<String> noegle;
  private final Set<String> kolonner;
  private final Map<String, Object> felter = new LinkedHashMap<>();

  Raekke(JdbcClient jdbc, String tabel, Set<String> noegle, Set<String> kolonner) {
    this.jdbc = jdbc;
    this.tabel = tabel;
    this.noegle = noegle;
    this.kolonner = kolonner;
  }

  Raekke felter(Map<String, Object> flere) {
    flere.forEach(this::felt);
    return this;
  }

  /** A column besides those of the record, or instead of one of them. */
  public Raekke felt(String kolonne, Object vaerdi) {
    if (!kolonner.contains(kolonne)) {
      throw new IllegalArgumentException(tabel + " skriver ikke kolonnen " + kolonne);
    }
    felter.put(kolonne, Kolonner.tilSql(vaerdi));
    return this;
  }

  /**
   * Writes the row once for its key: updates it when it is there, inserts it when it is not.
   *
   * @return whether it is new
   */
  public boolean gem() {
    boolean ny = ret() == 0;
    if (ny) {
      indsaet();
    }
    return ny;
  }

  /** Updates the row; how many there were. */
  public int ret() {
    return jdbc.sql(rettelse("%1$s = :%1$s")).params(felter).update();
  }

  /**
   * @param lig how a column is set to and compared with a value
   */
  private String rettelse(String lig) {
    return "update %s set %s where %s"
        .formatted(tabel, lig(resten(), lig, ", "), lig(noegle, lig, " and "));
  }

  /** What is given besides the key. */
  private Set<String> resten() {
    Set<String> resten = new LinkedHashSet<>(felter.keySet());
    resten.removeAll(noegle);
    return resten;
  }

  /**
   * Writes each of these rows of one table once for its key, which all give the same columns, in
   * few statements.
   *
   * @param mange sends many at once
   */
  public static void gem(JdbcTemplate mange, List<Raekke> raekker) {
    int[] rettede = ret(mange, raekker);
    indsaet(
        IntStream.range(0, raekker.size())
            .filter(nr -> rettede[nr] == 0)
            .mapToObj(raekker::get)
            .toList());
  }

  /** Updates rows of one table, which all give the same columns; how many there were of each. */
  public static int[] ret(JdbcTemplate mange, List<Raekke> raekker) {
    if (raekker.isEmpty()) {
      return new int[0];
    }
    Raekke foerst = raekker.get(0);
    Set<String> resten = foerst.resten();
    List<String> alle = new ArrayList<>(resten);
    alle.addAll(foerst.noegle);
    return mange.batchUpdate(
        foerst.rettelse("%s = ?"),
        raekker.stream().map(r -> alle.stream().map(r.felter::get).toArray()).toList());
  }

  /** Writes the row as a new one; fails when its key is taken. */
  public void indsaet() {
    ny().update();
  }

  /** Writes rows of one table as new ones, which all give the same columns, in few statements. */
  public static void indsaet(List<Raekke> nye) {
    if (!nye.isEmpty()) {
      Raekke foerst = nye.get(0);
      List<String> kolonner = List.copyOf(foerst.felter.keySet());
      Indsaettelse.udfoer(
          foerst.jdbc,
          foerst.tabel,
          kolonner,
          nye.stream().map(r -> kolonner.stream().map(r.felter::get).toList()).toList());
    }
  }

  /** Writes the row as a new one, and gives the number that the database made in a column. */
  public long indsaet(String kolonne) {
    GeneratedKeyHolder nr = new GeneratedKeyHolder();
    ny().update(nr, kolonne);
    return nr.getKeyAs(Long.class);
  }

  private StatementSpec ny() {
    return jdbc.sql(
            "insert into %s (%s) values (%s)"
                .formatted(
                    tabel,
                    String.join(", ", felter.keySet()),
                    felter.keySet().stream().map(k -> ":" + k).collect(Collectors.joining(", "))))
        .params(felter);
  }

  private static String lig(Set<String> kolonner, String lig, String mellem) {
    return kolonner.stream().map(lig::formatted).collect(Collectors.joining(mellem));
  }
}
