package dk.jobveu.kalender.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kalender.Kalenderregister;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code kalenderdag}. */
@Repository
class JdbcKalenderregister implements Kalenderregister {

  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private final JdbcClient jdbc;
  private final Tabel<Sendt> dage;

  JdbcKalenderregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.dage = Tabel.af(jdbc, "kalenderdag", Sendt.class, "forloeb_id", "noegle", "organisation");
  }

  @Override
  public List<String> aendrede(Instant nu) {
    Instant sidst =
        jdbc.sql("select kalender from postrunde where nr = 1")
            .query((rs, nr) -> Sql.tid(rs, "kalender"))
            .list()
            .get(0);
    jdbc.sql("update postrunde set kalender = :nu where nr = 1").param("nu", Sql.tid(nu)).update();
    Instant fra = (sidst == null || sidst.isAfter(nu) ? nu : sidst).minus(OVERLAP);
    return jdbc.sql(
            """
            select forloeb_id from haendelse where registreret >= :fra
            union select forloeb_id from moedeindkaldelse where registreret >= :fra
            union select forloeb_id from moede_indbudt where registreret >= :fra
            union select forloeb_id from projektplan where registreret >= :fra
            """)
        .param("fra", Sql.tid(fra))
        .query(String.class)
        .list();
  }

  @Override
  public List<Sendt> i(String forloebId) {
    return dage.hvor("forloeb_id = ?", forloebId).list();
  }

  @Override
  public void gem(Sendt sendt) {
    dage.gem(sendt);
  }
}
