package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Haendelser;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code haendelse}. */
@Repository
class JdbcHaendelser implements Haendelser {

  private final JdbcClient jdbc;

  JdbcHaendelser(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void registrer(Registrering registrering, String type, String tekst) {
    var sql =
        jdbc.sql(
                """
                insert into haendelse (forloeb_id, type, tekst, registreret_af, organisation,
                  paa_vegne_af, registreret)
                values (:forloebId, :type, :tekst, :registreretAf, :organisation, :paaVegneAf,
                  :registreret)
                """)
            .param("type", type)
            .param("tekst", tekst);
    Sql.med(sql, registrering).update();
  }

  @Override
  public List<Haendelse> alle(String forloebId) {
    return jdbc.sql("select * from haendelse where forloeb_id = :id order by nr desc")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Haendelse(Sql.registrering(rs), rs.getString("type"), rs.getString("tekst")))
        .list();
  }
}
