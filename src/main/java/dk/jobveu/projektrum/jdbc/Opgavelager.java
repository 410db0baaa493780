package dk.jobveu.projektrum.jdbc;

import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.projektrum.Aabenopgave;
import dk.jobveu.projektrum.Dagsopgave;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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

  private static final String VALGT =
      """
      select t.id_, t.name_, t.task_def_key_, e.business_key_, l.group_id_, v.text_,
        t.assignee_, t.create_time_, t.due_date_
      """;

  /** A colleague has a name here; whoever else has taken the task is none of theirs to know. */
  private static final String OG =
      """
      , (select k.navn
         from act_ru_variable w join virksomhed k on k.virksomhed_id = w.text_
         where w.execution_id_ = t.proc_inst_id_ and w.name_ = 'virksomhedId') as virksomhed,
        (select concat_ws(' ', u.first_, u.last_) from act_id_user u
         where u.id_ = t.assignee_ and exists (
           select 1 from act_id_membership m
           where m.user_id_ = u.id_ and m.group_id_ in (:organisationer))) as taget_af
      """;

  private static final String FRA =
      """
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
  private final Clock ur;

  Opgavelager(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.ur = ur;
  }

  /** Those of these forløb, oldest first; one that several may take comes once for each. */
  public List<Aabenopgave> i(Collection<String> forloebIds, Collection<String> organisationer) {
    if (forloebIds.isEmpty() || organisationer.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            VALGT + FRA + " and e.business_key_ in (:forloebIds) order by t.create_time_, t.id_")
        .param("organisationer", organisationer)
        .param("forloebIds", forloebIds)
        .query((rs, nr) -> opgave(rs))
        .list();
  }

  /** Those for any of these organisations, oldest first, each once and at most so many. */
  public List<Dagsopgave> til(Collection<String> organisationer, int hoejst) {
    if (organisationer.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(VALGT + OG + FRA + FOERST + " order by t.create_time_, t.id_ limit :hoejst")
        .param("organisationer", organisationer)
        .param("hoejst", hoejst)
        .query(
            (rs, nr) ->
                new Dagsopgave(
                    opgave(rs),
                    rs.getString("virksomhed"),
                    Personnavne.navn(rs.getString("assignee_"), rs.getString("taget_af"))))
        .list();
  }

  private Aabenopgave opgave(ResultSet rs) throws SQLException {
    Timestamp frist = rs.getTimestamp("due_date_");
    LocalDate dag = frist == null ? null : Datoer.dagen(frist.toInstant());
    return new Aabenopgave(
        rs.getString("id_"),
        rs.getString("name_"),
        rs.getString("task_def_key_"),
        rs.getString("business_key_"),
        rs.getString("group_id_"),
        rs.getString("text_"),
        rs.getString("assignee_"),
        rs.getTimestamp("create_time_").toInstant(),
        dag,
        dag != null && dag.isBefore(Datoer.dagen(ur.instant())));
  }
}
