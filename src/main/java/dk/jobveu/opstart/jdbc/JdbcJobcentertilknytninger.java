package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code jobcenter_tilknytning}. */
@Repository("jobcentertilknytninger")
class JdbcJobcentertilknytninger implements Jobcentertilknytninger {

  private final Tabel<Jobcentertilknytning> tilknytninger;

  JdbcJobcentertilknytninger(JdbcClient jdbc) {
    this.tilknytninger =
        Tabel.af(
            jdbc, "jobcenter_tilknytning", Jobcentertilknytning.class, "forloeb_id", "jobcenter");
  }

  @Override
  public void gemSvar(Jobcentertilknytning tilknytning) {
    tilknytninger.gem(tilknytning);
  }

  @Override
  public List<Jobcentertilknytning> alle(String forloebId) {
    return tilknytninger.hvor("forloeb_id = ? order by jobcenter", forloebId).list();
  }
}
