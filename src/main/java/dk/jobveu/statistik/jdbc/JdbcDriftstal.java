package dk.jobveu.statistik.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.statistik.Driftstal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement a name. */
@Repository
class JdbcDriftstal implements Driftstal {

  private final JdbcClient jdbc;
  private final Clock ur;

  JdbcDriftstal(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.ur = ur;
  }

  @Override
  public List<Maal> nu() {
    List<Maal> alle = new ArrayList<>();
    Map<String, Long> efterStatus = new HashMap<>();
    jdbc.sql("select status, count(*) as antal from forloeb group by status")
        .query((rs, nr) -> Map.entry(rs.getString("status"), rs.getLong("antal")))
        .list()
        .forEach(s -> efterStatus.put(s.getKey(), s.getValue()));
    for (Forloebstatus s : Forloebstatus.values()) {
      alle.add(
          new Maal(
              "jobveu_forloeb",
              "Forløb efter status",
              s.name(),
              efterStatus.getOrDefault(s.name(), 0L)));
    }
    alle.add(et("jobveu_opgaver_aabne", "Åbne opgaver", "select count(*) from act_ru_task"));
    alle.add(
        new Maal(
            "jobveu_opgaver_over_frist",
            "Åbne opgaver, hvis frist er gået",
            null,
            jdbc.sql("select count(*) from act_ru_task where due_date_ < ?")
                .param(Sql.tid(ur.instant()))
                .query(Long.class)
                .single()));
    alle.add(
        et(
            "jobveu_job_opgivet",
            "Job, som motoren har opgivet",
            "select count(*) from act_ru_job where retries_ <= 0"));
    alle.add(
        et(
            "jobveu_driftsfejl_aabne",
            "Driftsfejl, der venter på nogen",
            "select count(*) from act_ru_incident"));
    alle.add(
        et(
            "jobveu_breve_i_koe",
            "Breve, der venter på at blive sendt",
            "select count(*) from forsendelse where tilstand = 'KOE'"));
    alle.add(
        et(
            "jobveu_breve_opgivet",
            "Breve, der ikke kunne sendes",
            "select count(*) from forsendelse where tilstand = 'OPGIVET'"));
    return alle;
  }

  private Maal et(String navn, String hjaelp, String sql) {
    return new Maal(navn, hjaelp, null, jdbc.sql(sql).query(Long.class).single());
  }
}
