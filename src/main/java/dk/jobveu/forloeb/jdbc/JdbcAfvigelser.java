package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Afvigelser;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code afvigelse}. */
@Repository
class JdbcAfvigelser implements Afvigelser {

  private final JdbcClient jdbc;

  JdbcAfvigelser(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void registrer(Registrering registrering, String regel, String begrundelse) {
    boolean findes =
        alle(registrering.forloebId()).stream()
            .anyMatch(
                a ->
                    a.regel().equals(regel)
                        && a.begrundelse().equals(begrundelse)
                        && Objects.equals(
                            a.registrering().organisation(), registrering.organisation()));
    if (findes) {
      return;
    }
    var sql =
        jdbc.sql(
                """
                insert into afvigelse (id, forloeb_id, regel, begrundelse, registreret_af,
                  organisation, paa_vegne_af, registreret)
                values (:id, :forloebId, :regel, :begrundelse, :registreretAf, :organisation,
                  :paaVegneAf, :registreret)
                """)
            .param("id", UUID.randomUUID().toString())
            .param("regel", regel)
            .param("begrundelse", begrundelse);
    Sql.med(sql, registrering).update();
  }

  @Override
  public List<Afvigelse> alle(String forloebId) {
    return jdbc.sql("select * from afvigelse where forloeb_id = :id order by registreret")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Afvigelse(
                    Sql.registrering(rs), rs.getString("regel"), rs.getString("begrundelse")))
        .list();
  }
}
