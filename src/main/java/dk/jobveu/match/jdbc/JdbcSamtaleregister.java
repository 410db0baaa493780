package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.match.Matchopfoelgning;
import dk.jobveu.match.Samtaleregister;
import dk.jobveu.match.Trepartssamtale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code trepartssamtale} and {@code matchopfoelgning}. */
@Repository
class JdbcSamtaleregister implements Samtaleregister {

  private final JdbcClient jdbc;

  JdbcSamtaleregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Trepartssamtale s) {
    jdbc.sql("delete from trepartssamtale where forloeb_id = :f and deltager_id = :d")
        .param("f", r.forloebId())
        .param("d", s.deltagerId())
        .update();
    var sql =
        jdbc.sql(
                """
                insert into trepartssamtale (forloeb_id, deltager_id, dato, deltog_virksomhed,
                  cv_opdateret, jobmaal_opdateret, oensker_uddannelsesloeft,
                  ufaglaert_eller_sporskifter, uddannelsesbehov, svaert_ved_job, klar_til_job,
                  ledighed_maaneder, spor, registreret_af, organisation, paa_vegne_af,
                  registreret)
                values (:forloebId, :deltagerId, :dato, :virksomhed, :cv, :jobmaal, :loeft,
                  :ufaglaert, :behov, :svaert, :klar, :ledighed, :spor, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """)
            .param("deltagerId", s.deltagerId())
            .param("dato", s.dato())
            .param("virksomhed", s.deltogVirksomhed())
            .param("cv", s.cvOpdateret())
            .param("jobmaal", s.jobmaalOpdateret())
            .param("loeft", s.oenskerUddannelsesloeft())
            .param("ufaglaert", s.ufaglaertEllerSporskifter())
            .param("behov", s.uddannelsesbehov())
            .param("svaert", s.svaertVedJob())
            .param("klar", s.klarTilJob())
            .param("ledighed", s.ledighedMaaneder())
            .param("spor", s.spor());
    Sql.med(sql, r).update();
  }

  @Override
  public void gemSpor(String forloebId, String deltagerId, String spor) {
    jdbc.sql("update trepartssamtale set spor = :spor where forloeb_id = :f and deltager_id = :d")
        .param("spor", spor)
        .param("f", forloebId)
        .param("d", deltagerId)
        .update();
  }

  @Override
  public Optional<Trepartssamtale> trepartssamtale(String forloebId, String deltagerId) {
    return jdbc.sql("select * from trepartssamtale where forloeb_id = :f and deltager_id = :d")
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(
            (rs, nr) ->
                new Trepartssamtale(
                    rs.getString("deltager_id"),
                    Sql.dato(rs, "dato"),
                    rs.getBoolean("deltog_virksomhed"),
                    rs.getBoolean("cv_opdateret"),
                    rs.getBoolean("jobmaal_opdateret"),
                    rs.getBoolean("oensker_uddannelsesloeft"),
                    rs.getBoolean("ufaglaert_eller_sporskifter"),
                    rs.getString("uddannelsesbehov"),
                    rs.getBoolean("svaert_ved_job"),
                    rs.getBoolean("klar_til_job"),
                    Sql.heltal(rs, "ledighed_maaneder"),
                    rs.getString("spor")))
        .optional();
  }

  @Override
  public void gem(Registrering r, Matchopfoelgning o) {
    jdbc.sql(
            """
            delete from matchopfoelgning
            where forloeb_id = :f and deltager_id = :d and dato = :dato
            """)
        .param("f", r.forloebId())
        .param("d", o.deltagerId())
        .param("dato", o.dato())
        .update();
    var sql =
        jdbc.sql(
                """
                insert into matchopfoelgning (forloeb_id, deltager_id, dato, deltog_virksomhed,
                  kan_se_sig_selv, aftale, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :deltagerId, :dato, :virksomhed, :kanSeSigSelv, :aftale,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("deltagerId", o.deltagerId())
            .param("dato", o.dato())
            .param("virksomhed", o.deltogVirksomhed())
            .param("kanSeSigSelv", o.kanSeSigSelv().name())
            .param("aftale", o.aftale());
    Sql.med(sql, r).update();
  }
}
