package dk.jobveu.partsaftale.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table virksomhedsoenske. */
@Repository
class JdbcVirksomhedsoensker implements Virksomhedsoensker {

  private final JdbcClient jdbc;

  JdbcVirksomhedsoensker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering registrering, List<Virksomhedsoenske> oensker) {
    jdbc.sql("delete from virksomhedsoenske where forloeb_id = :id")
        .param("id", registrering.forloebId())
        .update();
    int nr = 1;
    for (Virksomhedsoenske oenske : oensker) {
      var sql =
          jdbc.sql(
                  """
                  insert into virksomhedsoenske (forloeb_id, nr, virksomhed, indhold, formaal,
                    afvikling, registreret_af, organisation, paa_vegne_af, registreret)
                  values (:forloebId, :nr, :virksomhed, :indhold, :formaal, :afvikling,
                    :registreretAf, :organisation, :paaVegneAf, :registreret)
                  """)
              .param("nr", nr++)
              .param("virksomhed", oenske.virksomhed())
              .param("indhold", oenske.indhold())
              .param("formaal", oenske.formaal())
              .param("afvikling", oenske.afvikling());
      Sql.med(sql, registrering).update();
    }
  }

  @Override
  public List<Virksomhedsoenske> alle(String forloebId) {
    return jdbc.sql("select * from virksomhedsoenske where forloeb_id = :id order by nr")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Virksomhedsoenske(
                    rs.getString("virksomhed"),
                    rs.getString("indhold"),
                    rs.getString("formaal"),
                    rs.getString("afvikling")))
        .list();
  }
}
