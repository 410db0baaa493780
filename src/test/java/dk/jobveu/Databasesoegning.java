package dk.jobveu;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Looks for a text in every column of every table of the database, the engine's byte arrays
 * included, as the database itself lists them: tables that come later are searched too.
 */
public final class Databasesoegning {

  private Databasesoegning() {}

  /** Hits by {@code table.column}, the case of letters ignored; empty when there are none. */
  public static Map<String, Integer> fund(DataSource database, String markoer) {
    return fund(database, List.of(markoer)).get(markoer);
  }

  /** The same for several texts in one look through the database, by text. */
  public static Map<String, Map<String, Integer>> fund(
      DataSource database, List<String> markoerer) {
    Map<String, Map<String, Integer>> fund = new LinkedHashMap<>();
    markoerer.forEach(m -> fund.put(m, new TreeMap<>()));
    try (Connection forbindelse = database.getConnection();
        Statement sql = forbindelse.createStatement()) {
      for (String tabel : tabeller(sql)) {
        try (ResultSet rs = sql.executeQuery("select * from \"" + tabel + "\"")) {
          List<String> steder = steder(tabel, rs.getMetaData());
          while (rs.next()) {
            for (int i = 1; i <= steder.size(); i++) {
              String tekst = tekst(rs, i).toLowerCase(Locale.ROOT);
              String sted = steder.get(i - 1);
              fund.forEach(
                  (markoer, fundet) -> {
                    if (tekst.contains(markoer.toLowerCase(Locale.ROOT))) {
                      fundet.merge(sted, 1, Integer::sum);
                    }
                  });
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke gennemsøges", e);
    }
    return fund;
  }

  /**
   * How many rows each table has, by its name in lower case; the named tables left out, and the one
   * that the engine's counters are written to by the clock, every fifteen minutes of its life.
   */
  public static Map<String, Long> raekker(DataSource database, String... undtagen) {
    Map<String, Long> raekker = new TreeMap<>();
    try (Connection forbindelse = database.getConnection();
        Statement sql = forbindelse.createStatement()) {
      for (String tabel : tabeller(sql)) {
        String navn = tabel.toLowerCase(Locale.ROOT);
        if (!navn.equals("act_ru_meter_log") && !List.of(undtagen).contains(navn)) {
          try (ResultSet rs = sql.executeQuery("select count(*) from \"" + tabel + "\"")) {
            rs.next();
            raekker.put(navn, rs.getLong(1));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke gennemsøges", e);
    }
    return raekker;
  }

  /** Every table that is looked through, in lower case. */
  public static List<String> tabeller(DataSource database) {
    try (Connection forbindelse = database.getConnection();
        Statement sql = forbindelse.createStatement()) {
      return tabeller(sql).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke gennemsøges", e);
    }
  }

  private static List<String> tabeller(Statement sql) throws SQLException {
    List<String> tabeller = new ArrayList<>();
    try (ResultSet rs =
        sql.executeQuery(
            """
            select table_name from information_schema.tables
            where table_schema = current_schema and table_type = 'BASE TABLE'
            order by table_name
            """)) {
      while (rs.next()) {
        tabeller.add(rs.getString(1));
      }
    }
    return tabeller;
  }

  private static List<String> steder(String tabel, ResultSetMetaData kolonner) throws SQLException {
    List<String> steder = new ArrayList<>();
    for (int i = 1; i <= kolonner.getColumnCount(); i++) {
      steder.add((tabel + "." + kolonner.getColumnName(i)).toLowerCase(Locale.ROOT));
    }
    return steder;
  }

  private static String tekst(ResultSet rs, int kolonne) throws SQLException {
    Object v = rs.getObject(kolonne);
    if (v instanceof byte[] b) {
      return new String(b, StandardCharsets.UTF_8);
    }
    if (v instanceof java.sql.Blob b) {
      return new String(b.getBytes(1, (int) b.length()), StandardCharsets.UTF_8);
    }
    return v == null ? "" : rs.getString(kolonne);
  }
}
