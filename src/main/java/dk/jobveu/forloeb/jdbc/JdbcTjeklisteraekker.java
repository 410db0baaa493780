package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklisteraekker;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tjekliste_raekke} and {@code fasestatus}. */
@Repository
class JdbcTjeklisteraekker implements Tjeklisteraekker {

  private final JdbcClient jdbc;
  private final Clock ur;

  JdbcTjeklisteraekker(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.ur = ur;
  }

  /** By the forløb itself, since a row that nobody has set is not there to be held. */
  @Override
  public void laas(String forloebId) {
    jdbc.sql("select id from forloeb where id = :id for update")
        .param("id", forloebId)
        .query(String.class)
        .optional();
  }

  @Override
  public void saet(Registrering registrering, Raekketilstand tilstand) {
    jdbc.sql("delete from tjekliste_raekke where forloeb_id = :id and raekke = :raekke")
        .param("id", registrering.forloebId())
        .param("raekke", tilstand.raekke())
        .update();
    var sql =
        jdbc.sql(
                """
                insert into tjekliste_raekke (forloeb_id, raekke, tilstand, begrundelse,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :raekke, :tilstand, :begrundelse, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """)
            .param("raekke", tilstand.raekke())
            .param("tilstand", tilstand.tilstand().name())
            .param("begrundelse", tilstand.begrundelse());
    Sql.med(sql, registrering).update();
  }

  @Override
  public List<Manuel> manuelle(String forloebId) {
    return jdbc.sql("select * from tjekliste_raekke where forloeb_id = :id order by raekke")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Manuel(
                    Sql.registrering(rs),
                    new Raekketilstand(
                        rs.getString("raekke"),
                        Tilstand.valueOf(rs.getString("tilstand")),
                        rs.getString("begrundelse"),
                        "Sat i hånden")))
        .list();
  }

  @Override
  public void gemFasestatus(String forloebId, int fase, List<Raekketilstand> raekker) {
    jdbc.sql("delete from fasestatus where forloeb_id = :id and fase = :fase")
        .param("id", forloebId)
        .param("fase", fase)
        .update();
    for (Raekketilstand r : raekker) {
      jdbc.sql(
              """
              insert into fasestatus (forloeb_id, fase, raekke, tilstand, begrundelse, bevis,
                gjort_op)
              values (:id, :fase, :raekke, :tilstand, :begrundelse, :bevis, :nu)
              """)
          .param("id", forloebId)
          .param("fase", fase)
          .param("raekke", r.raekke())
          .param("tilstand", r.tilstand().name())
          .param("begrundelse", r.begrundelse())
          .param("bevis", r.bevis())
          .param("nu", Sql.tid(ur.instant()))
          .update();
    }
  }
}
