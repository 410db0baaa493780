package dk.jobveu;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Looks for a text in every column of every table, the engine's and our own, bytes included. */
public final class Databasesoegning {

  private record Kolonne(String tabel, String navn) {

    @Override
    public String toString() {
      return (tabel + "." + navn).toLowerCase(Locale.ROOT);
    }
  }

  private Databasesoegning() {}

  /** How many rows hold the text, by {@code table.column} in lower case; empty when none does. */
  public static Map<String, Integer> fund(DataSource database, String markoer) {
    Map<String, Integer> fund = new TreeMap<>();
    try (Connection c = database.getConnection()) {
      for (Kolonne k : kolonner(c)) {
        int antal = antal(c, k, markoer);
        if (antal > 0) {
          fund.put(k.toString(), antal);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke gennemsøges", e);
    }
    return fund;
  }

  /** Every table that is looked through, in lower case. */
  public static List<String> tabeller(DataSource database) {
    try (Connection c = database.getConnection()) {
      return kolonner(c).stream().map(k -> k.tabel().toLowerCase(Locale.ROOT)).distinct().toList();
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke gennemsøges", e);
    }
  }

  private static List<Kolonne> kolonner(Connection c) throws SQLException {
    DatabaseMetaData om = c.getMetaData();
    List<Kolonne> kolonner = new ArrayList<>();
    try (ResultSet tabeller =
        om.getTables(c.getCatalog(), c.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tabeller.next()) {
        String tabel = tabeller.getString("TABLE_NAME");
        try (ResultSet r = om.getColumns(c.getCatalog(), c.getSchema(), tabel, "%")) {
          while (r.next()) {
            kolonner.add(new Kolonne(tabel, r.getString("COLUMN_NAME")));
          }
        }
      }
    }
    return kolonner;
  }

  private static int antal(Connection c, Kolonne k, String markoer) throws SQLException {
    String navn = '"' + k.navn() + '"';
    String sql = "select " + navn + " from \"" + k.tabel() + "\" where " + navn + " is not null";
    int antal = 0;
    try (var s = c.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      while (r.next()) {
        if (findes(r.getObject(1), r, markoer)) {
          antal++;
        }
      }
    }
    return antal;
  }

  private static boolean findes(Object v, ResultSet r, String markoer) throws SQLException {
    if (v instanceof byte[] || v instanceof java.sql.Blob) {
      byte[] b = r.getBytes(1);
      return new String(b, StandardCharsets.UTF_8).contains(markoer)
          || new String(b, StandardCharsets.UTF_16BE).contains(markoer)
          || new String(b, StandardCharsets.UTF_16LE).contains(markoer);
    }
    // as text, so that large texts and numbers are found as well
    return r.getString(1).contains(markoer);
  }
}
