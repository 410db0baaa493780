package dk.jobveu.persondata.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Our own tables and columns, as the database itself describes them, so that texts are searched in
 * tables that come later too. The engine's tables are not ours to write in.
 */
@Component
class Databasekort {

  /**
   * A column.
   *
   * @param laengde longest text, 0 when it is no text
   */
  record Kolonne(String navn, boolean tekst, int laengde) {

    /** Long enough that people write sentences in it. */
    boolean erFritekst() {
      return tekst && laengde >= 200;
    }
  }

  private final JdbcClient jdbc;

  Databasekort(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tables that belong to a forløb, with their columns. */
  Map<String, List<Kolonne>> forloebstabeller() {
    Map<String, List<Kolonne>> alle = new LinkedHashMap<>();
    jdbc.sql(
            """
            select c.table_name, c.column_name, c.data_type, c.character_maximum_length
            from information_schema.columns c
            join information_schema.tables t
              on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
            order by c.table_name, c.ordinal_position
            """)
        .query(
            rs -> {
              String tabel = rs.getString(1).toLowerCase(Locale.ROOT);
              if (!tabel.startsWith("act_") && !tabel.startsWith("flyway_")) {
                String type = rs.getString(3).toLowerCase(Locale.ROOT);
                boolean tekst = type.startsWith("character") || type.equals("text");
                long laengde = rs.getLong(4);
                alle.computeIfAbsent(tabel, t -> new java.util.ArrayList<>())
                    .add(
                        new Kolonne(
                            rs.getString(2).toLowerCase(Locale.ROOT),
                            tekst,
                            !tekst
                                ? 0
                                : laengde == 0
                                    ? Integer.MAX_VALUE
                                    : (int) Math.min(laengde, Integer.MAX_VALUE)));
              }
            });
    alle.values().removeIf(k -> k.stream().noneMatch(c -> c.navn().equals("forloeb_id")));
    return alle;
  }
}
