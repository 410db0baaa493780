package dk.jobveu.fravaer.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.fravaer.Fravaersaarsag;
import dk.jobveu.fravaer.Fravaersdag;
import dk.jobveu.fravaer.Fravaerskontakt;
import dk.jobveu.fravaer.Fravaersopfoelgning;
import dk.jobveu.fravaer.Fravaersrapport;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.fravaer.Fremmoede;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code fravaersrapport}, {@code fravaersdag} and {@code fravaersopfoelgning}. */
@Repository
class JdbcFravaersregister implements Fravaersregister {

  private final JdbcClient jdbc;

  JdbcFravaersregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gemRapport(Registrering r, LocalDate dato, List<Fremmoede> fremmoede) {
    for (String tabel : List.of("fravaersrapport", "fravaersdag")) {
      jdbc.sql("delete from " + tabel + " where forloeb_id = :f and dato = :dato")
          .param("f", r.forloebId())
          .param("dato", dato)
          .update();
    }
    var rapport =
        jdbc.sql(
                """
                insert into fravaersrapport (forloeb_id, dato, antal_deltagere,
                  antal_fravaerende, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :dato, :deltagere, :fravaerende, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """)
            .param("dato", dato)
            .param("deltagere", fremmoede.size())
            .param("fravaerende", fremmoede.stream().filter(Fremmoede::erFravaer).count());
    Sql.med(rapport, r).update();
    for (Fremmoede f : fremmoede) {
      var dag =
          jdbc.sql(
                  """
                  insert into fravaersdag (forloeb_id, deltager_id, dato, timer_planlagt,
                    timer_tilstede, aarsag, registreret_af, organisation, paa_vegne_af,
                    registreret)
                  values (:forloebId, :deltagerId, :dato, :planlagt, :tilstede, :aarsag,
                    :registreretAf, :organisation, :paaVegneAf, :registreret)
                  """)
              .param("deltagerId", f.deltagerId())
              .param("dato", dato)
              .param("planlagt", f.timerPlanlagt())
              .param("tilstede", f.timerTilstede())
              .param("aarsag", f.erFravaer() ? f.aarsag().name() : null);
      Sql.med(dag, r).update();
    }
  }

  @Override
  public Optional<Fravaersrapport> rapport(String forloebId, LocalDate dato) {
    return jdbc.sql("select * from fravaersrapport where forloeb_id = :f and dato = :dato")
        .param("f", forloebId)
        .param("dato", dato)
        .query(JdbcFravaersregister::rapport)
        .optional();
  }

  @Override
  public List<Fravaersrapport> rapporter(String forloebId) {
    return jdbc.sql("select * from fravaersrapport where forloeb_id = :f order by dato desc")
        .param("f", forloebId)
        .query(JdbcFravaersregister::rapport)
        .list();
  }

  @Override
  public List<Fremmoede> dag(String forloebId, LocalDate dato) {
    return Danskorden.efterKode(
        jdbc.sql(
                """
            select * from fravaersdag where forloeb_id = :f and dato = :dato
            """)
            .param("f", forloebId)
            .param("dato", dato)
            .query(JdbcFravaersregister::fremmoede)
            .list(),
        Fremmoede::deltagerId);
  }

  @Override
  public List<Fravaersdag> dage(String forloebId, String deltagerId, LocalDate til) {
    return jdbc.sql(
            """
            select * from fravaersdag
            where forloeb_id = :f and deltager_id = :d and dato <= :til order by dato
            """)
        .param("f", forloebId)
        .param("d", deltagerId)
        .param("til", til)
        .query((rs, nr) -> new Fravaersdag(Sql.dato(rs, "dato"), fremmoede(rs, nr)))
        .list();
  }

  @Override
  public void gemOpfoelgning(Registrering r, Fravaersopfoelgning o) {
    int rettet =
        Sql.med(
                felter(
                    """
                    update fravaersopfoelgning set handling = :handling, niveau = :niveau,
                      begrundelse = :begrundelse,
                      kraever_opgave = (kraever_opgave or :kraeverOpgave),
                      registreret_af = :registreretAf, organisation = :organisation,
                      paa_vegne_af = :paaVegneAf, registreret = :registreret
                    where forloeb_id = :forloebId and deltager_id = :deltagerId and dato = :dato
                    """,
                    o),
                r)
            .update();
    if (rettet == 0) {
      Sql.med(
              felter(
                  """
                  insert into fravaersopfoelgning (forloeb_id, deltager_id, dato, handling, niveau,
                    begrundelse, kraever_opgave, registreret_af, organisation, paa_vegne_af,
                    registreret)
                  values (:forloebId, :deltagerId, :dato, :handling, :niveau, :begrundelse,
                    :kraeverOpgave, :registreretAf, :organisation, :paaVegneAf, :registreret)
                  """,
                  o),
              r)
          .update();
    }
  }

  private JdbcClient.StatementSpec felter(String sql, Fravaersopfoelgning o) {
    return jdbc.sql(sql)
        .param("deltagerId", o.deltagerId())
        .param("dato", o.dato())
        .param("handling", o.handling())
        .param("niveau", o.niveau())
        .param("begrundelse", o.begrundelse())
        .param("kraeverOpgave", o.kraeverOpgave());
  }

  @Override
  public List<Fravaersopfoelgning> opfoelgninger(String forloebId, String deltagerId) {
    return jdbc.sql(
            """
            select * from fravaersopfoelgning
            where forloeb_id = :f and deltager_id = :d order by dato
            """)
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(JdbcFravaersregister::opfoelgning)
        .list();
  }

  @Override
  public List<Fravaersopfoelgning> aabne(String forloebId) {
    return jdbc.sql(
            """
            select * from fravaersopfoelgning
            where forloeb_id = :f and kraever_opgave = true and fulgt_op_den is null
            order by dato, deltager_id
            """)
        .param("f", forloebId)
        .query(JdbcFravaersregister::opfoelgning)
        .list();
  }

  @Override
  public void luk(Registrering r, String deltagerId, Fravaerskontakt k) {
    var sql =
        jdbc.sql(
                """
                update fravaersopfoelgning set fulgt_op_den = :fulgtOpDen,
                  kontaktform = :kontaktform, deltog_skole = :skole,
                  deltog_virksomhed = :virksomhed, aftale = :aftale,
                  registreret_af = :registreretAf, organisation = :organisation,
                  paa_vegne_af = :paaVegneAf, registreret = :registreret
                where forloeb_id = :forloebId and deltager_id = :deltagerId
                  and kraever_opgave = true and fulgt_op_den is null
                """)
            .param("deltagerId", deltagerId)
            .param("fulgtOpDen", k.dato())
            .param("kontaktform", k.kontaktform())
            .param("skole", k.deltogSkole())
            .param("virksomhed", k.deltogVirksomhed())
            .param("aftale", k.aftale());
    Sql.med(sql, r).update();
  }

  private static Fravaersrapport rapport(ResultSet rs, int nr) throws SQLException {
    return new Fravaersrapport(
        Sql.dato(rs, "dato"),
        rs.getInt("antal_deltagere"),
        rs.getInt("antal_fravaerende"),
        Sql.registrering(rs));
  }

  private static Fremmoede fremmoede(ResultSet rs, int nr) throws SQLException {
    String aarsag = rs.getString("aarsag");
    return new Fremmoede(
        rs.getString("deltager_id"),
        rs.getBigDecimal("timer_planlagt"),
        rs.getBigDecimal("timer_tilstede"),
        aarsag == null ? null : Fravaersaarsag.valueOf(aarsag));
  }

  private static Fravaersopfoelgning opfoelgning(ResultSet rs, int nr) throws SQLException {
    return new Fravaersopfoelgning(
        rs.getString("deltager_id"),
        Sql.dato(rs, "dato"),
        rs.getString("handling"),
        rs.getString("niveau"),
        rs.getString("begrundelse"),
        rs.getBoolean("kraever_opgave"),
        Sql.dato(rs, "fulgt_op_den"));
  }
}
