package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Progression;
import dk.jobveu.deltager.Progressioner;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code progression}. */
@Repository
class JdbcProgressioner implements Progressioner {

  private final JdbcClient jdbc;

  JdbcProgressioner(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering registrering, Progression p) {
    jdbc.sql(
            """
            delete from progression
            where forloeb_id = :f and deltager_id = :d and dato = :dato
            """)
        .param("f", registrering.forloebId())
        .param("d", p.deltagerId())
        .param("dato", p.dato())
        .update();
    var sql =
        jdbc.sql(
                """
                insert into progression (forloeb_id, deltager_id, dato, faglig, personlig, social,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :deltagerId, :dato, :faglig, :personlig, :social,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("deltagerId", p.deltagerId())
            .param("dato", p.dato())
            .param("faglig", p.faglig())
            .param("personlig", p.personlig())
            .param("social", p.social());
    Sql.med(sql, registrering).update();
  }

  @Override
  public List<Progression> iForloeb(String forloebId) {
    return jdbc.sql("select * from progression where forloeb_id = :f order by dato, deltager_id")
        .param("f", forloebId)
        .query(
            (rs, nr) ->
                new Progression(
                    rs.getString("deltager_id"),
                    Sql.dato(rs, "dato"),
                    rs.getInt("faglig"),
                    rs.getInt("personlig"),
                    rs.getInt("social")))
        .list();
  }
}
