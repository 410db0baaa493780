package dk.jobveu.faelles.jdbc;

import dk.jobveu.faelles.Registrering;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a component is called as a column, and how its values go to both databases and back. */
final class Kolonner {

  /** Columns of every result table by the components of {@link Registrering}. */
  static final Map<String, String> REGISTRERING = new LinkedHashMap<>();

  static {
    REGISTRERING.put("forloebId", "forloeb_id");
    REGISTRERING.put("bruger", "registreret_af");
    REGISTRERING.put("organisation", "organisation");
    REGISTRERING.put("paaVegneAf", "paa_vegne_af");
    REGISTRERING.put("tidspunkt", "registreret");
  }

  /** By components' names, of which there are as many as the records have. */
  private static final Map<String, String> NAVNE = new ConcurrentHashMap<>();

  private Kolonner() {}

  static String navn(Class<?> post, String sti) {
    String navn = sti.substring(sti.lastIndexOf('.') + 1);
    return post == Registrering.class
        ? REGISTRERING.get(navn)
        : NAVNE.computeIfAbsent(navn, n -> n.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }

  static Map<String, Object> registrering(Registrering r) {
    Map<String, Object> felter = new LinkedHashMap<>();
    felter.put("forloeb_id", r.forloebId());
    felter.put("registreret_af", r.bruger());
    felter.put("organisation", r.organisation());
    felter.put("paa_vegne_af", r.paaVegneAf());
    felter.put("registreret", r.tidspunkt());
    return felter;
  }

  /** A code by its name. A list of them is no column: {@link Kodeliste}. */
  static Object tilSql(Object v) {
    if (v instanceof Enum<?> e) {
      return e.name();
    }
    return v instanceof Instant i ? Sql.tid(i) : v;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static Object laes(ResultSet rs, String kolonne, Class<?> type) throws SQLException {
    if (type.isEnum()) {
      return Sql.kode((Class<? extends Enum>) type, rs.getString(kolonne));
    } else if (type == int.class) {
      return rs.getInt(kolonne);
    } else if (type == boolean.class) {
      return rs.getBoolean(kolonne);
    } else if (type == Instant.class) {
      return Sql.tid(rs, kolonne);
    } else if (type == String.class) {
      return rs.getString(kolonne);
    } else if (type == BigDecimal.class) {
      return rs.getBigDecimal(kolonne);
    } else if (type == long.class) {
      return rs.getLong(kolonne);
    } else if (type == Integer.class
        || type == Long.class
        || type == Boolean.class
        || type == LocalDate.class
        || type == LocalTime.class) {
      return rs.getObject(kolonne, type);
    }
    throw new IllegalStateException(kolonne + " kan ikke læses som " + type.getSimpleName());
  }
}
