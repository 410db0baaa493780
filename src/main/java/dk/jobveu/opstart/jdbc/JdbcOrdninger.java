package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Ordning;
import dk.jobveu.opstart.Ordninger;
import dk.jobveu.opstart.Ordningsforslag;
import dk.jobveu.opstart.Uddannelsesniveau;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code ordning} and {@code ordning_forslag}. */
@Repository
class JdbcOrdninger implements Ordninger {

  private final JdbcClient jdbc;

  JdbcOrdninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gemForslag(String forloebId, List<Ordningsforslag> forslag, Instant fundet) {
    slet("ordning_forslag", forloebId);
    for (Ordningsforslag f : forslag) {
      jdbc.sql(
              """
              insert into ordning_forslag (forloeb_id, maalgruppe_nr, uddannelsesniveau, ordning,
                situation, refusion, betingelse, fundet)
              values (:id, :nr, :niveau, :ordning, :situation, :refusion, :betingelse, :fundet)
              """)
          .param("id", forloebId)
          .param("nr", f.maalgruppeNr())
          .param("niveau", f.niveau().name())
          .param("ordning", f.ordning())
          .param("situation", f.situation())
          .param("refusion", f.refusion())
          .param("betingelse", f.betingelse())
          .param("fundet", Sql.tid(fundet))
          .update();
    }
  }

  @Override
  public List<Ordningsforslag> forslag(String forloebId) {
    return jdbc.sql(
            """
            select * from ordning_forslag where forloeb_id = :id
            order by maalgruppe_nr, uddannelsesniveau, ordning, situation
            """)
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Ordningsforslag(
                    rs.getInt("maalgruppe_nr"),
                    Uddannelsesniveau.valueOf(rs.getString("uddannelsesniveau")),
                    rs.getString("ordning"),
                    rs.getString("situation"),
                    rs.getBigDecimal("refusion"),
                    rs.getString("betingelse")))
        .list();
  }

  @Override
  public void gem(Registrering registrering, List<Ordning> ordninger) {
    slet("ordning", registrering.forloebId());
    for (Ordning o : ordninger) {
      Tabel.raekke(jdbc, "ordning", o.registrering())
          .noegle("ordning", o.ordning())
          .noegle("maalgruppe", o.maalgruppe())
          .felt("betingelse", o.betingelse())
          .indsaet();
    }
  }

  @Override
  public List<Ordning> alle(String forloebId) {
    return jdbc.sql("select * from ordning where forloeb_id = :id order by ordning, maalgruppe")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Ordning(
                    Sql.registrering(rs),
                    rs.getString("ordning"),
                    rs.getString("maalgruppe"),
                    rs.getString("betingelse")))
        .list();
  }

  private void slet(String tabel, String forloebId) {
    jdbc.sql("delete from " + tabel + " where forloeb_id = :id").param("id", forloebId).update();
  }
}
