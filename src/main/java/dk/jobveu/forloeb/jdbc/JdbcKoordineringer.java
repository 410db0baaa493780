package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code koordinering}. */
@Repository
class JdbcKoordineringer implements Koordineringer {

  private final JdbcClient jdbc;

  JdbcKoordineringer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void registrer(Koordinering k) {
    boolean uaendret =
        gaeldende(k.registrering().forloebId())
            .filter(
                g ->
                    g.koordinator().equals(k.koordinator())
                        && g.part().equals(k.part())
                        && g.veuRolle().equals(k.veuRolle()))
            .isPresent();
    if (uaendret) {
      return;
    }
    Sql.med(
            jdbc.sql(
                """
                insert into koordinering (forloeb_id, gaelder_fra, koordinator, part, veu_rolle,
                  begrundelse, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :registreret, :koordinator, :part, :veuRolle, :begrundelse,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """),
            k.registrering())
        .param("koordinator", k.koordinator())
        .param("part", k.part())
        .param("veuRolle", k.veuRolle())
        .param("begrundelse", k.begrundelse())
        .update();
  }

  @Override
  public List<Koordinering> alle(String forloebId) {
    return jdbc.sql("select * from koordinering where forloeb_id = :id order by gaelder_fra")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Koordinering(
                    Sql.registrering(rs),
                    rs.getString("koordinator"),
                    rs.getString("part"),
                    rs.getString("veu_rolle"),
                    rs.getString("begrundelse")))
        .list();
  }
}
