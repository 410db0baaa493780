package dk.jobveu.post.jdbc;

import dk.jobveu.post.Opgaveblik;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's tables of tasks, and {@code post_opgave} for those that have been told of. */
@Repository
class JdbcOpgaveblik implements Opgaveblik {

  private static final String AABNE =
      """
      select t.id_, t.name_, t.task_def_key_, t.assignee_, t.due_date_, t.create_time_, f.id,
        f.koordinator, l.group_id_
      from act_ru_task t
      join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
      join aktoer a on a.id = l.group_id_
      join act_ru_execution e on e.id_ = t.proc_inst_id_
      join forloeb f on f.id = e.business_key_
      where t.suspension_state_ = 1
      """;

  private final JdbcClient jdbc;

  JdbcOpgaveblik(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Aaben> nye(Instant fra, Instant til) {
    // a task that is done needs no mark
    jdbc.sql(
            """
            delete from post_opgave where not exists (
              select 1 from act_ru_task t where t.id_ = post_opgave.opgave_id)
            """)
        .update();
    return jdbc.sql(
            AABNE
                + """
                   and t.assignee_ is null and t.create_time_ >= :fra and t.create_time_ < :til
                   and not exists (select 1 from post_opgave p where p.opgave_id = t.id_)
                  order by t.create_time_, t.id_, l.group_id_
                  """)
        .param("hoejst", AD_GANGEN)
        .param("fra", Timestamp.from(fra))
        .param("til", Timestamp.from(til))
        .query((rs, nr) -> aaben(rs))
        .list();
  }

  @Override
  public void fortalt(List<String> opgaveIds) {
    if (!opgaveIds.isEmpty()) {
      jdbc.sql(
              "insert into post_opgave (opgave_id) select id_ from act_ru_task where id_ in (:ider)")
          .param("ider", opgaveIds)
          .update();
    }
  }

  @Override
  public List<Aaben> medFrist(Instant fra, Instant til) {
    return jdbc.sql(
            AABNE
                + """
                   and t.due_date_ >= :fra and t.due_date_ < :til
                  order by t.due_date_, t.create_time_, t.id_, l.group_id_
                  """)
        .param("fra", Timestamp.from(fra))
        .param("til", Timestamp.from(til))
        .query((rs, nr) -> aaben(rs))
        .list();
  }

  private static Aaben aaben(ResultSet rs) throws SQLException {
    Timestamp frist = rs.getTimestamp("due_date_");
    return new Aaben(
        rs.getString("id_"),
        rs.getString("name_"),
        rs.getString("task_def_key_"),
        rs.getString("id"),
        rs.getString("group_id_"),
        rs.getString("koordinator"),
        rs.getString("assignee_"),
        frist == null ? null : frist.toInstant(),
        rs.getTimestamp("create_time_").toInstant());
  }
}
