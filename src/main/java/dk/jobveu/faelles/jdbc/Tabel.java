package dk.jobveu.faelles.jdbc;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes a row once for its natural key: updates it when it is there and inserts it when it is not.
 * Neither {@code merge} nor {@code on conflict} is understood alike by H2 and PostgreSQL.
 */
public final class Tabel {

  private final JdbcClient jdbc;
  private final String navn;
  private final Map<String, Object> noegle = new LinkedHashMap<>();
  private final Map<String, Object> felter = new LinkedHashMap<>();

  private Tabel(JdbcClient jdbc, String navn) {
    this.jdbc = jdbc;
    this.navn = navn;
  }

  /** A row of the table for the forløb of the registration, with the registration's columns. */
  public static Tabel raekke(JdbcClient jdbc, String navn, Registrering r) {
    return new Tabel(jdbc, navn)
        .noegle("forloeb_id", r.forloebId())
        .felt("registreret_af", r.bruger())
        .felt("organisation", r.organisation())
        .felt("paa_vegne_af", r.paaVegneAf())
        .felt("registreret", r.tidspunkt());
  }

  public Tabel noegle(String kolonne, Object vaerdi) {
    noegle.put(kolonne, tilSql(vaerdi));
    return this;
  }

  public Tabel felt(String kolonne, Object vaerdi) {
    felter.put(kolonne, tilSql(vaerdi));
    return this;
  }

  /** Writes the row. */
  public void gem() {
    var opdateret =
        jdbc.sql(
                "update %s set %s where %s"
                    .formatted(navn, lig(felter, ", "), lig(noegle, " and ")))
            .params(alle())
            .update();
    if (opdateret == 0) {
      indsaet();
    }
  }

  /** Writes the row as a new one; fails when its key is taken. */
  public void indsaet() {
    List<String> kolonner = new ArrayList<>(noegle.keySet());
    kolonner.addAll(felter.keySet());
    jdbc.sql(
            "insert into %s (%s) values (%s)"
                .formatted(
                    navn,
                    String.join(", ", kolonner),
                    kolonner.stream().map(k -> ":" + k).collect(Collectors.joining(", "))))
        .params(alle())
        .update();
  }

  private Map<String, Object> alle() {
    Map<String, Object> alle = new LinkedHashMap<>(noegle);
    alle.putAll(felter);
    return alle;
  }

  private static String lig(Map<String, Object> kolonner, String mellem) {
    return kolonner.keySet().stream().map(k -> k + " = :" + k).collect(Collectors.joining(mellem));
  }

  private static Object tilSql(Object v) {
    if (v instanceof Enum<?> e) {
      return e.name();
    }
    return v instanceof Instant i ? Sql.tid(i) : v;
  }
}
