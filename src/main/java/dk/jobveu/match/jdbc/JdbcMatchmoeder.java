package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
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

  JdbcMatchmoeder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, String jobcenter, Matchmoede m) {
    Tabel.raekke(jdbc, "matchmoede", r)
        .noegle("jobcenter", jobcenter)
        .felt("form", m.form())
        .felt("afholdt_den", m.afholdtDen())
        .felt("virksomheder", m.virksomheder())
        .felt("begrundelse", m.begrundelse())
        .gem();
  }

  @Override
  public Map<String, Matchmoede> alle(String forloebId) {
    Map<String, Matchmoede> alle = new TreeMap<>();
    jdbc.sql("select * from matchmoede where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            rs -> {
              alle.put(
                  rs.getString("jobcenter"),
                  new Matchmoede(
                      Matchmoede.Form.valueOf(rs.getString("form")),
                      Sql.dato(rs, "afholdt_den"),
                      Sql.heltal(rs, "virksomheder"),
                      rs.getString("begrundelse")));
            });
    return alle;
  }
}
