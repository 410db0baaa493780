package dk.jobveu.motor.job.jdbc;

import dk.jobveu.motor.job.Laaseregister;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code ACT_RU_JOB}, whose moments are UTC without saying so. */
@Repository
class JdbcLaaseregister implements Laaseregister {

  private final JdbcClient jdbc;

  JdbcLaaseregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void forny(String jobId, String ejer, Instant til) {
    jdbc.sql("update act_ru_job set lock_exp_time_ = :til where id_ = :id and lock_owner_ = :ejer")
        .param("til", Timestamp.from(til))
        .param("id", jobId)
        .param("ejer", ejer)
        .update();
  }
}
