package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.match.Matchmoede;
import dk.jobveu.match.Matchmoeder;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code matchmoede}. */
@Repository
class JdbcMatchmoeder implements Matchmoeder {

  private final JdbcClient jdbc;
  private final Tabel<Matchmoede> moeder;

  JdbcMatchmoeder(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.moeder =
        Tabel.af(jdbc, "matchmoede", Matchmoede.class, "forloeb_id", "jobcenter").registreret();
  }

  @Override
  public void gem(Registrering r, String jobcenter, Matchmoede moede) {
    moeder.raekke(r, moede).felt("jobcenter", jobcenter).gem();
  }

  @Override
  public Map<String, Matchmoede> alle(String forloebId) {
    Map<String, Matchmoede> alle = new TreeMap<>();
    jdbc.sql("select * from matchmoede where forloeb_id = :id")
        .param("id", forloebId)
        .query((rs, nr) -> alle.put(rs.getString("jobcenter"), moeder.mapRow(rs, nr)))
        .list();
    return alle;
  }
}
