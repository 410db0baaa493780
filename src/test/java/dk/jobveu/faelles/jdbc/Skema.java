package dk.jobveu.faelles.jdbc;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Our own tables as H2 and PostgreSQL describe them alike: keys, checks, indexes and comments, all
 * names in lower case.
 */
public final class Skema {

  /** A column; {@code laengde} is the most characters of a text, else 0. */
  public record Kolonne(String tabel, String navn, int laengde) {}

  /** Columns in order, and the table that they refer to when it is a foreign key. */
  public record Noegle(String tabel, String navn, List<String> kolonner, String tilTabel) {}

  /** A check with its condition as the database writes it. */
  public record Kontrol(String tabel, String navn, String betingelse) {}

  private final DataSource database;

  public Skema(DataSource database) {
    this.database = database;
  }

  /** Every table with its comment, or null. */
  public Map<String, String> tabeller() {
    Map<String, String> alle = new TreeMap<>();
    laes(
        m -> {
          try (ResultSet t =
              m.getTables(null, skema(m), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (t.next()) {
              String navn = lille(t.getString("TABLE_NAME"));
              if (!navn.startsWith("act_") && !navn.startsWith("flyway_")) {
                alle.put(navn, t.getString("REMARKS"));
              }
            }
          }
        });
    return alle;
  }

  public List<Kolonne> kolonner() {
    List<Kolonne> alle = new ArrayList<>();
    for (String tabel : tabeller().keySet()) {
      laes(
          m -> {
            try (ResultSet k = m.getColumns(null, skema(m), somDatabasen(m, tabel), "%")) {
              while (k.next()) {
                boolean tekst = k.getInt("DATA_TYPE") == java.sql.Types.VARCHAR;
                alle.add(
                    new Kolonne(
                        tabel,
                        lille(k.getString("COLUMN_NAME")),
                        tekst ? k.getInt("COLUMN_SIZE") : 0));
              }
            }
          });
    }
    return alle;
  }

  public List<Noegle> primaernoegler() {
    return noegler(
        (m, tabel) -> m.getPrimaryKeys(null, skema(m), tabel), "PK_NAME", "COLUMN_NAME", null);
  }

  public List<Noegle> fremmednoegler() {
    return noegler(
        (m, tabel) -> m.getImportedKeys(null, skema(m), tabel),
        "FK_NAME",
        "FKCOLUMN_NAME",
        "PKTABLE_NAME");
  }

  /** Indexes, those of keys and those that H2 makes for a foreign key included. */
  public List<Noegle> indekser() {
    return noegler(
        (m, tabel) -> m.getIndexInfo(null, skema(m), tabel, false, false),
        "INDEX_NAME",
        "COLUMN_NAME",
        null);
  }

  public List<Noegle> entydige() {
    Map<String, Noegle> alle = new TreeMap<>();
    JdbcClient.create(database)
        .sql(
            """
            select lower(t.table_name), lower(t.constraint_name), lower(k.column_name)
            from information_schema.table_constraints t
            join information_schema.key_column_usage k
              on k.constraint_schema = t.constraint_schema
              and k.constraint_name = t.constraint_name
            where t.table_schema = current_schema and t.constraint_type = 'UNIQUE'
              and lower(t.table_name) not like 'act\\_%' escape '\\'
            order by k.ordinal_position
            """)
        .query(
            rs -> {
              String tabel = rs.getString(1);
              alle.computeIfAbsent(
                      rs.getString(2), n -> new Noegle(tabel, n, new ArrayList<>(), null))
                  .kolonner()
                  .add(rs.getString(3));
            });
    return List.copyOf(alle.values());
  }

  /** Checks that somebody wrote; PostgreSQL lists each "not null" among them. */
  public List<Kontrol> kontroller() {
    return JdbcClient.create(database)
        .sql(
            """
            select lower(t.table_name), lower(t.constraint_name), c.check_clause
            from information_schema.table_constraints t
            join information_schema.check_constraints c
              on c.constraint_schema = t.constraint_schema
              and c.constraint_name = t.constraint_name
            where t.table_schema = current_schema and t.constraint_type = 'CHECK'
              and lower(t.table_name) not like 'act\\_%' escape '\\'
              and lower(t.table_name) not like 'flyway\\_%' escape '\\'
              and t.constraint_name not like '%\\_not\\_null' escape '\\'
            order by t.constraint_name
            """)
        .query((rs, i) -> new Kontrol(rs.getString(1), rs.getString(2), rs.getString(3)))
        .list();
  }

  private List<Noegle> noegler(Opslag opslag, String navn, String kolonne, String tilTabel) {
    List<Noegle> alle = new ArrayList<>();
    for (String tabel : tabeller().keySet()) {
      Map<String, Noegle> fundne = new TreeMap<>();
      laes(
          m -> {
            try (ResultSet r = opslag.slaaOp(m, somDatabasen(m, tabel))) {
              while (r.next()) {
                if (r.getString(navn) != null) {
                  String til = tilTabel == null ? null : lille(r.getString(tilTabel));
                  fundne
                      .computeIfAbsent(
                          lille(r.getString(navn)),
                          n -> new Noegle(tabel, n, new ArrayList<>(), til))
                      .kolonner()
                      .add(lille(r.getString(kolonne)));
                }
              }
            }
          });
      alle.addAll(fundne.values());
    }
    return alle;
  }

  private interface Opslag {
    ResultSet slaaOp(DatabaseMetaData m, String tabel) throws SQLException;
  }

  private interface Laesning {
    void af(DatabaseMetaData m) throws SQLException;
  }

  private void laes(Laesning laesning) {
    try (Connection c = database.getConnection()) {
      laesning.af(c.getMetaData());
    } catch (SQLException e) {
      throw new IllegalStateException("Databasen kan ikke beskrives", e);
    }
  }

  private static String skema(DatabaseMetaData m) throws SQLException {
    return m.getConnection().getSchema();
  }

  private static String somDatabasen(DatabaseMetaData m, String navn) throws SQLException {
    return m.storesUpperCaseIdentifiers() ? navn.toUpperCase(Locale.ROOT) : navn;
  }

  private static String lille(String navn) {
    return navn.toLowerCase(Locale.ROOT);
  }
}
