package dk.jobveu.persondata.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Our own tables and columns, as the database itself describes them, so that texts are searched in
 * tables that come later too. The engine's tables are not ours to write in. Asked once: a table
 * comes with a start, and PostgreSQL takes a second for the answer.
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

  /**
   * A table that belongs to forløb.
   *
   * @param noegle the column in which the forløb stands
   */
  record Tabel(String navn, String noegle, List<Kolonne> kolonner) {

    /** Long texts besides the keys; the short ones hold codes, ids and names of organisations. */
    List<String> fritekster() {
      return kolonner.stream()
          .filter(Kolonne::erFritekst)
          .map(Kolonne::navn)
          .filter(k -> !k.equals(noegle) && !k.equals("deltager_id"))
          .toList();
    }

    boolean har(String kolonne) {
      return kolonner.stream().anyMatch(k -> k.navn().equals(kolonne));
    }
  }

  private static final String FORLOEB = "forloeb";
  private static final String FREMMEDNOEGLE = "forloeb_id";

  private final JdbcClient jdbc;
  private final Supplier<Map<String, List<Kolonne>>> egne = SingletonSupplier.of(this::laesEgne);

  Databasekort(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tables that belong to a forløb, the forløb itself included, with their columns. */
  List<Tabel> forloebstabeller() {
    return egne.get().entrySet().stream()
        .map(t -> new Tabel(t.getKey(), noegle(t.getKey()), t.getValue()))
        .filter(t -> t.har(t.noegle()))
        .toList();
  }

  Tabel tabel(String navn) {
    return forloebstabeller().stream().filter(t -> t.navn().equals(navn)).findFirst().orElseThrow();
  }

  private static String noegle(String tabel) {
    return tabel.equals(FORLOEB) ? "id" : FREMMEDNOEGLE;
  }

  private Map<String, List<Kolonne>> laesEgne() {
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
                alle.computeIfAbsent(tabel, t -> new ArrayList<>())
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
    return alle;
  }
}
