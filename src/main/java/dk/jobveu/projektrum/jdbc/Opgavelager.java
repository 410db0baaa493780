package dk.jobveu.projektrum.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Open tasks by forløb and organisation. The engine's own query says of a task neither whose it is
 * nor which forløb it belongs to, so that it takes three for each organisation; this is one
 * statement for all.
 */
@Repository
public class Opgavelager {

  /**
   * A task for one organisation; one that several may take comes once for each.
   *
   * @param trin id of the user task in its model
   * @param frist the moment when it is due, or null
   */
  public record Raekke(
      String id,
      String navn,
      String trin,
      String forloebId,
      String organisation,
      String deltagerId,
      String tildelt,
      Instant oprettet,
      Instant frist) {}

  private static final String FRA =
      """
      select t.id_, t.name_, t.task_def_key_, e.business_key_, l.group_id_, v.text_,
        t.assignee_, t.create_time_, t.due_date_
      from act_ru_identitylink l
      join act_ru_task t on t.id_ = l.task_id_
      join act_ru_execution e on e.id_ = t.proc_inst_id_
      left join act_ru_variable v
        on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'deltagerId'
      where l.type_ = 'candidate' and l.group_id_ in (:organisationer)
        and t.suspension_state_ = 1
      """;

  /** A task that two of the organisations may take comes for one of them. */
  private static final String FOERST =
      """
      and not exists (
        select 1 from act_ru_identitylink f
        where f.task_id_ = l.task_id_ and f.type_ = 'candidate'
          and f.group_id_ in (:organisationer) and f.group_id_ < l.group_id_)
      """;

  private final JdbcClient jdbc;

  Opgavelager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of these forløb, oldest first. */
  public List<Raekke> i(Collection<String> forloebIds, Collection<String> organisationer) {
    if (forloebIds.isEmpty() || organisationer.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(FRA + " and e.business_key_ in (:forloebIds) order by t.create_time_, t.id_")
        .param("organisationer", organisationer)
        .param("forloebIds", forloebIds)
        .query((rs, nr) -> raekke(rs))
        .list();
  }

  /** Those for any of these organisations, oldest first, each once and at most so many. */
  public List<Raekke> til(Collection<String> organisationer, int hoejst) {
    if (organisationer.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(FRA + FOERST + " order by t.create_time_, t.id_ limit :hoejst")
        .param("organisationer", organisationer)
        .param("hoejst", hoejst)
        .query((rs, nr) -> raekke(rs))
        .list();
  }

  private static Raekke raekke(ResultSet rs) throws SQLException {
    return new Raekke(
        rs.getString("id_"),
        rs.getString("name_"),
        rs.getString("task_def_key_"),
        rs.getString("business_key_"),
        rs.getString("group_id_"),
        rs.getString("text_"),
        rs.getString("assignee_"),
        rs.getTimestamp("create_time_").toInstant(),
        rs.getTimestamp("due_date_") == null ? null : rs.getTimestamp("due_date_").toInstant());
  }
}
