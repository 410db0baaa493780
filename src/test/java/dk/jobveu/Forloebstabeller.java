package dk.jobveu;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Our own tables and what they are made of, as the database describes them and not as the code that
 * is tested does: tables and columns that come later are found too.
 */
public final class Forloebstabeller {

  /**
   * A text that no key is made of.
   *
   * @param forloeb the column in which the forløb stands
   */
  public record Tekst(String tabel, String forloeb, String kolonne, int laengde) {}

  private static final String FORLOEB = "forloeb";

  private Forloebstabeller() {}

  /** Every text column, without keys, of every table that has rows of a forløb. */
  public static List<Tekst> tekster(DataSource database) {
    List<Tekst> alle = new ArrayList<>();
    try (Connection c = database.getConnection()) {
      for (String tabel : egne(c)) {
        String forloeb = forloebskolonne(c, tabel);
        if (forloeb != null) {
          Set<String> noegler = noegler(c, tabel);
          try (ResultSet k = kolonner(c, tabel)) {
            while (k.next()) {
              String kolonne = k.getString("COLUMN_NAME");
              int type = k.getInt("DATA_TYPE");
              boolean tekst = type == java.sql.Types.VARCHAR || type == java.sql.Types.CLOB;
              if (tekst && !noegler.contains(kolonne)) {
                alle.add(
                    new Tekst(
                        lille(tabel), lille(forloeb), lille(kolonne), k.getInt("COLUMN_SIZE")));
              }
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke beskrives", e);
    }
    return alle;
  }

  /** Our own tables in which no forløb stands. */
  public static Set<String> uden(DataSource database) {
    Set<String> uden = new TreeSet<>();
    try (Connection c = database.getConnection()) {
      for (String tabel : egne(c)) {
        if (forloebskolonne(c, tabel) == null) {
          uden.add(lille(tabel));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke beskrives", e);
    }
    return uden;
  }

  private static List<String> egne(Connection c) throws SQLException {
    List<String> egne = new ArrayList<>();
    try (ResultSet t =
        c.getMetaData().getTables(null, c.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (t.next()) {
        String tabel = t.getString("TABLE_NAME");
        if (!lille(tabel).startsWith("act_") && !lille(tabel).startsWith("flyway_")) {
          egne.add(tabel);
        }
      }
    }
    return egne;
  }

  /** By name, or because it refers to the table of forløb, whatever it is called; else null. */
  private static String forloebskolonne(Connection c, String tabel) throws SQLException {
    if (lille(tabel).equals(FORLOEB)) {
      return "id";
    }
    try (ResultSet k = kolonner(c, tabel)) {
      while (k.next()) {
        if (lille(k.getString("COLUMN_NAME")).equals("forloeb_id")) {
          return k.getString("COLUMN_NAME");
        }
      }
    }
    try (ResultSet r = c.getMetaData().getImportedKeys(null, c.getSchema(), tabel)) {
      while (r.next()) {
        if (lille(r.getString("PKTABLE_NAME")).equals(FORLOEB)) {
          return r.getString("FKCOLUMN_NAME");
        }
      }
    }
    return null;
  }

  private static Set<String> noegler(Connection c, String tabel) throws SQLException {
    Set<String> noegler = new TreeSet<>();
    try (ResultSet i = c.getMetaData().getIndexInfo(null, c.getSchema(), tabel, true, false)) {
      while (i.next()) {
        noegler.add(i.getString("COLUMN_NAME"));
      }
    }
    try (ResultSet r = c.getMetaData().getImportedKeys(null, c.getSchema(), tabel)) {
      while (r.next()) {
        noegler.add(r.getString("FKCOLUMN_NAME"));
      }
    }
    return noegler;
  }

  private static ResultSet kolonner(Connection c, String tabel) throws SQLException {
    return c.getMetaData().getColumns(null, c.getSchema(), tabel, "%");
  }

  private static String lille(String navn) {
    return navn.toLowerCase(Locale.ROOT);
  }
}
