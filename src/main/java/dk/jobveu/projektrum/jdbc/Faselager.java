package dk.jobveu.projektrum.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which phases there are, which have begun and which are over; and the short way, which stands in
 * the place of the first three. The engine's own query would read the history of each participant
 * too, which belongs to the same forløb.
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

  /**
   * A phase as its newest model has it.
   *
   * @param begyndt by forløb, those where it has begun
   */
  public record Model(String noegle, String navn, Map<String, Periode> begyndt) {}

  /** In the order of their keys. */
  public List<Model> modeller(Collection<String> forloebIds) {
    if (forloebIds.isEmpty()) {
      return List.of();
    }
    Map<String, Model> alle = new LinkedHashMap<>();
    jdbc.sql(
            """
            select p.key_, p.name_, h.business_key_, h.foerst, h.igen, h.slut
            from act_re_procdef p
            left join (
              select business_key_, proc_def_key_, min(start_time_) as foerst,
                max(case when end_time_ is null then start_time_ end) as igen,
                max(end_time_) as slut
              from act_hi_procinst
              where business_key_ in (:forloebIds)
                and (proc_def_key_ like 'fase\\_%' escape '\\' or proc_def_key_ = 'kort_vej')
              group by business_key_, proc_def_key_) h on h.proc_def_key_ = p.key_
            where (p.key_ like 'fase\\_%' escape '\\' or p.key_ = 'kort_vej') and p.version_ = (
              select max(n.version_) from act_re_procdef n where n.key_ = p.key_)
            order by p.key_
            """)
        .param("forloebIds", forloebIds)
        .query(
            rs -> {
              String noegle = rs.getString("key_");
              String navn = rs.getString("name_");
              Model model =
                  alle.computeIfAbsent(
                      noegle, k -> new Model(k, navn == null ? k : navn, new HashMap<>()));
              if (rs.getString("business_key_") != null) {
                model.begyndt().put(rs.getString("business_key_"), periode(rs));
              }
            });
    return List.copyOf(alle.values());
  }

  private static Periode periode(ResultSet rs) throws SQLException {
    Timestamp igen = rs.getTimestamp("igen");
    return igen != null
        ? new Periode(true, igen.toInstant(), null)
        : new Periode(
            false, rs.getTimestamp("foerst").toInstant(), rs.getTimestamp("slut").toInstant());
  }
}
