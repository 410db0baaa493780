package dk.jobveu.maaling;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a job stands that a node had just taken when it was killed: locked by a node that is no
 * more, for as long as one of ours locks.
 */
final class Jobmaaling {

  private final Maalesystem system;
  private final int laasSekunder;

  Jobmaaling(Maalesystem system, int laasSekunder) {
    this.system = system;
    this.laasSekunder = laasSekunder;
  }

  Map<String, Object> maal() throws Exception {
    JdbcClient jdbc = system.database();
    ManagementService job = system.bean(ManagementService.class);
    Instant nu = system.bean(Clock.class).instant();
    String id = system.bean(HistoryService.class).cleanUpHistoryAsync(false).getId();
    jdbc.sql(
            """
            update act_ru_job set lock_owner_ = 'en død node', lock_exp_time_ = :til, duedate_ = :nu
            where id_ = :id
            """)
        .param("til", Timestamp.from(nu.plusSeconds(laasSekunder)))
        .param("nu", Timestamp.from(nu))
        .param("id", id)
        .update();
    long foer = System.nanoTime();
    while (jdbc.sql("select count(*) from act_ru_job where lock_owner_ = 'en død node'")
            .query(Long.class)
            .single()
        > 0) {
      Thread.sleep(100);
    }
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("laasSekunder", laasSekunder);
    svar.put("taget", (System.nanoTime() - foer) / 1e9);
    svar.put("findes", job.createJobQuery().jobId(id).count());
    return svar;
  }
}
