package dk.jobveu.frafald.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.frafald.Frafald;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.Frafaldsregister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code frafald}. */
@Repository
class JdbcFrafaldsregister implements Frafaldsregister {

  private final JdbcClient jdbc;

  JdbcFrafaldsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Frafaldsmelding m, boolean foerStart) {
    int nr = seneste(r.forloebId(), m.deltagerId()).map(Frafald::nr).orElse(0) + 1;
    var sql =
        jdbc.sql(
                """
                insert into frafald (forloeb_id, deltager_id, nr, dato, aarsag, forventes_tilbage,
                  foer_start, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :deltagerId, :nr, :dato, :aarsag, :forventesTilbage,
                  :foerStart, :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("deltagerId", m.deltagerId())
            .param("nr", nr)
            .param("dato", m.dato())
            .param("aarsag", m.aarsag().name())
            .param("forventesTilbage", m.forventesTilbage())
            .param("foerStart", foerStart);
    Sql.med(sql, r).update();
  }

  @Override
  public Optional<Frafald> seneste(String forloebId, String deltagerId) {
    return jdbc.sql(
            """
            select * from frafald f where f.forloeb_id = :f and f.deltager_id = :d
              and f.nr = (select max(g.nr) from frafald g
                          where g.forloeb_id = :f and g.deltager_id = :d)
            """)
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(JdbcFrafaldsregister::frafald)
        .optional();
  }

  @Override
  public List<Frafald> iForloeb(String forloebId) {
    return jdbc.sql("select * from frafald where forloeb_id = :f order by dato, deltager_id, nr")
        .param("f", forloebId)
        .query(JdbcFrafaldsregister::frafald)
        .list();
  }

  @Override
  public void gemVurdering(
      String forloebId,
      String deltagerId,
      int nr,
      String frafaldstype,
      boolean taellerSomFrafald,
      boolean samtale,
      boolean fyldPladsen) {
    en(
            """
            update frafald set frafaldstype = :type, taeller_som_frafald = :taeller,
              samtale = :samtale, fyld_pladsen = :fyld
            where forloeb_id = :f and deltager_id = :d and nr = :nr
            """,
            forloebId,
            deltagerId,
            nr)
        .param("type", frafaldstype)
        .param("taeller", taellerSomFrafald)
        .param("samtale", samtale)
        .param("fyld", fyldPladsen)
        .update();
  }

  @Override
  public void gemPauseafklaring(
      String forloebId, String deltagerId, int nr, boolean venderTilbage) {
    en(
            """
            update frafald set vender_tilbage = :venderTilbage
            where forloeb_id = :f and deltager_id = :d and nr = :nr
            """,
            forloebId,
            deltagerId,
            nr)
        .param("venderTilbage", venderTilbage)
        .update();
  }

  @Override
  public void gemSamtale(
      String forloebId, String deltagerId, int nr, LocalDate dato, String naesteSkridt) {
    en(
            """
            update frafald set samtale_den = :dato, naeste_skridt = :naesteSkridt
            where forloeb_id = :f and deltager_id = :d and nr = :nr
            """,
            forloebId,
            deltagerId,
            nr)
        .param("dato", dato)
        .param("naesteSkridt", naesteSkridt)
        .update();
  }

  private JdbcClient.StatementSpec en(String sql, String forloebId, String deltagerId, int nr) {
    return jdbc.sql(sql).param("f", forloebId).param("d", deltagerId).param("nr", nr);
  }

  private static Frafald frafald(ResultSet rs, int nr) throws SQLException {
    return new Frafald(
        rs.getInt("nr"),
        new Frafaldsmelding(
            rs.getString("deltager_id"),
            Sql.dato(rs, "dato"),
            Frafaldsaarsag.valueOf(rs.getString("aarsag")),
            rs.getBoolean("forventes_tilbage")),
        rs.getBoolean("foer_start"),
        rs.getString("frafaldstype"),
        rs.getBoolean("taeller_som_frafald"),
        rs.getBoolean("samtale"),
        rs.getBoolean("fyld_pladsen"),
        Sql.registrering(rs));
  }
}
