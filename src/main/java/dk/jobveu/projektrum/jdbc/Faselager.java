package dk.jobveu.projektrum.jdbc;

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

  /** By forløb and by key of the phase's process: whether one of it is going on. */
  public Map<String, Map<String, Boolean>> iGang(
      Collection<String> forloebIds, Collection<String> faser) {
    if (forloebIds.isEmpty() || faser.isEmpty()) {
      return Map.of();
    }
    Map<String, Map<String, Boolean>> alle = new HashMap<>();
    jdbc.sql(
            """
            select business_key_, proc_def_key_, count(*) - count(end_time_) as aabne
            from act_hi_procinst
            where business_key_ in (:forloebIds) and proc_def_key_ in (:faser)
            group by business_key_, proc_def_key_
            """)
        .param("forloebIds", forloebIds)
        .param("faser", List.copyOf(faser))
        .query(
            rs -> {
              alle.computeIfAbsent(rs.getString("business_key_"), k -> new HashMap<>())
                  .put(rs.getString("proc_def_key_"), rs.getInt("aabne") > 0);
            });
    return alle;
  }
}
