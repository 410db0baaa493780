package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Progression;
import dk.jobveu.deltager.Progressioner;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code progression}. */
@Repository
class JdbcProgressioner implements Progressioner {

  private final JdbcTemplate mange;
  private final Tabel<Progression> progressioner;

  JdbcProgressioner(JdbcClient jdbc, JdbcTemplate mange) {
    this.mange = mange;
    this.progressioner =
        Tabel.af(jdbc, "progression", Progression.class, "forloeb_id", "deltager_id", "dato")
            .registreret();
  }

  @Override
  public void gemProgressioner(Registrering registrering, List<Progression> nye) {
    progressioner.gemAlle(mange, registrering, nye);
  }

  @Override
  public List<Progression> iForloeb(String forloebId) {
    return progressioner.hvor("forloeb_id = ? order by dato, deltager_id", forloebId).list();
  }
}
