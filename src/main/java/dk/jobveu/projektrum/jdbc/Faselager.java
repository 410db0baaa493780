package dk.jobveu.projektrum.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which phases have begun and which are over. The engine's own query would read the history of each
 * participant too, which belongs to the same forløb.
 */
@Repository
public class Faselager {

  private final JdbcClient jdbc;

  Faselager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A phase that has begun.
   *
   * @param fra when it began; of one that goes on again, when it did so
   * @param til when it ended, or null
   */
  public record Periode(boolean iGang, Instant fra, Instant til) {}

  /** By forløb and by key of the phase's process, those that have begun. */
  public Map<String, Map<String, Periode>> begyndte(
      Collection<String> forloebIds, Collection<String> faser) {
    if (forloebIds.isEmpty() || faser.isEmpty()) {
      return Map.of();
    }
    Map<String, Map<String, Periode>> alle = new HashMap<>();
    jdbc.sql(
            """
            select business_key_, proc_def_key_, min(start_time_) as foerst,
              max(case when end_time_ is null then start_time_ end) as igen, max(end_time_) as slut
            from act_hi_procinst
            where business_key_ in (:forloebIds) and proc_def_key_ in (:faser)
            group by business_key_, proc_def_key_
            """)
        .param("forloebIds", forloebIds)
        .param("faser", List.copyOf(faser))
        .query(
            rs -> {
              alle.computeIfAbsent(rs.getString("business_key_"), k -> new HashMap<>())
                  .put(rs.getString("proc_def_key_"), periode(rs));
            });
    return alle;
  }

  private static Periode periode(ResultSet rs) throws SQLException {
    Timestamp igen = rs.getTimestamp("igen");
    return igen != null
        ? new Periode(true, igen.toInstant(), null)
        : new Periode(
            false, rs.getTimestamp("foerst").toInstant(), rs.getTimestamp("slut").toInstant());
  }
}
