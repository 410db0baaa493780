package dk.jobveu.projektrum.jdbc;

import dk.jobveu.projektrum.Ventetrin.Tilstand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The jobs of a forløb that are due or have failed. The engine's own query finds jobs by instance,
 * and a forløb has as many instances as participants; by its number it is one statement.
 */
@Repository
public class Ventejob {

  private final JdbcClient jdbc;
  private final Clock ur;

  Ventejob(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.ur = ur;
  }

  /**
   * A job.
   *
   * @param proces key of its process
   * @param model id of the process definition
   * @param trin id of the element in the model
   */
  public record Et(String proces, String model, String trin, Tilstand tilstand) {}

  public List<Et> i(String forloebId) {
    return jdbc.sql(
            """
            select j.process_def_key_, j.process_def_id_, d.act_id_, j.retries_, j.lock_exp_time_,
              j.exception_stack_id_
            from act_ru_execution e
            join act_ru_job j on j.process_instance_id_ = e.id_
            join act_ru_jobdef d on d.id_ = j.job_def_id_
            where e.business_key_ = :forloebId
              and (j.duedate_ is null or j.duedate_ <= :nu or j.exception_stack_id_ is not null)
            order by j.process_def_key_, d.act_id_
            """)
        .param("forloebId", forloebId)
        .param("nu", Timestamp.from(ur.instant()))
        .query((rs, nr) -> et(rs))
        .list();
  }

  /**
   * Those of these forløb in which the system has given something up. A bid's own process is left
   * out, since a step after it says that the school has answered.
   */
  public Set<String> gaaetIStaa(Collection<String> forloebIds) {
    if (forloebIds.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct e.business_key_
                from act_ru_execution e
                join act_ru_job j on j.process_instance_id_ = e.id_
                where e.business_key_ in (:forloebIds) and j.retries_ = 0
                  and j.process_def_key_ <> 'tilbud'
                """)
            .param("forloebIds", forloebIds)
            .query(String.class)
            .list());
  }

  private Et et(ResultSet rs) throws SQLException {
    return new Et(
        rs.getString("process_def_key_"),
        rs.getString("process_def_id_"),
        rs.getString("act_id_"),
        tilstand(rs));
  }

  private Tilstand tilstand(ResultSet rs) throws SQLException {
    if (rs.getInt("retries_") == 0) {
      return Tilstand.GAAET_I_STAA;
    }
    if (rs.getString("exception_stack_id_") != null) {
      return Tilstand.PROEVER_IGEN;
    }
    Timestamp laast = rs.getTimestamp("lock_exp_time_");
    return laast != null && laast.toInstant().isAfter(ur.instant())
        ? Tilstand.I_GANG
        : Tilstand.I_KOE;
  }
}
