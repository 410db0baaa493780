package dk.jobveu.faelles.jdbc;

import dk.jobveu.faelles.Registrering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Small helpers for plain SQL that runs on H2 and PostgreSQL alike. */
public final class Sql {

  private Sql() {}

  /** A point in time as both drivers take it. */
  public static OffsetDateTime tid(Instant tidspunkt) {
    return tidspunkt == null ? null : tidspunkt.atOffset(ZoneOffset.UTC);
  }

  public static Instant tid(ResultSet rs, String kolonne) throws SQLException {
    OffsetDateTime t = rs.getObject(kolonne, OffsetDateTime.class);
    return t == null ? null : t.toInstant();
  }

  public static LocalDate dato(ResultSet rs, String kolonne) throws SQLException {
    return rs.getObject(kolonne, LocalDate.class);
  }

  /** Places for so many values behind {@code in}; there must be one at least. */
  public static String pladser(Collection<?> vaerdier) {
    return "(" + String.join(", ", Collections.nCopies(vaerdier.size(), "?")) + ")";
  }

  /** The number, or null when the column is null. */
  public static Integer heltal(ResultSet rs, String kolonne) throws SQLException {
    int v = rs.getInt(kolonne);
    return rs.wasNull() ? null : v;
  }

  /** The enum constant, or null when the column is null. */
  public static <E extends Enum<E>> E kode(Class<E> type, String vaerdi) {
    return vaerdi == null ? null : Enum.valueOf(type, vaerdi);
  }

  /**
   * Sets the parameters forloebId, registreretAf, organisation, paaVegneAf and registreret, which
   * every result table has.
   */
  public static StatementSpec med(StatementSpec spec, Registrering r) {
    return spec.param("forloebId", r.forloebId())
        .param("registreretAf", r.bruger())
        .param("organisation", r.organisation())
        .param("paaVegneAf", r.paaVegneAf())
        .param("registreret", tid(r.tidspunkt()));
  }

  public static Registrering registrering(ResultSet rs) throws SQLException {
    return new Registrering(
        rs.getString("forloeb_id"),
        rs.getString("registreret_af"),
        rs.getString("organisation"),
        rs.getString("paa_vegne_af"),
        tid(rs, "registreret"));
  }
}
