package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code jobcenter_tilknytning}. */
@Repository("jobcentertilknytninger")
class JdbcJobcentertilknytninger implements Jobcentertilknytninger {

  private final JdbcClient jdbc;

  JdbcJobcentertilknytninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Jobcentertilknytning t) {
    Tabel.raekke(jdbc, "jobcenter_tilknytning", t.registrering())
        .noegle("jobcenter", t.jobcenter())
        .felt("svar", t.svar())
        .felt("grund", t.grund())
        .felt("forventningsafstemt", t.forventningsafstemt())
        .felt("kandidatoverblik", t.kandidatoverblik())
        .felt("mandat", t.mandat())
        .gem();
  }

  @Override
  public List<Jobcentertilknytning> alle(String forloebId) {
    return jdbc.sql("select * from jobcenter_tilknytning where forloeb_id = :id order by jobcenter")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Jobcentertilknytning(
                    Sql.registrering(rs),
                    rs.getString("jobcenter"),
                    Svar.valueOf(rs.getString("svar")),
                    rs.getString("grund"),
                    rs.getBoolean("forventningsafstemt"),
                    Sql.heltal(rs, "kandidatoverblik"),
                    rs.getObject("mandat", Boolean.class)))
        .list();
  }
}
