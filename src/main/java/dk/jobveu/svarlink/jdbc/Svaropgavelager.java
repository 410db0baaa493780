package dk.jobveu.svarlink.jdbc;

import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.Svaropgave;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks that a link may answer, with whose they are and whom they are about. */
@Repository
public class Svaropgavelager {

  private static final Map<String, Formaal> EFTER_TRIN =
      Stream.of(Formaal.values())
          .filter(f -> f.trin() != null)
          .collect(Collectors.toMap(Formaal::trin, Function.identity()));

  private final JdbcClient jdbc;

  Svaropgavelager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Svaropgave> aabne(String forloebId) {
    return jdbc.sql(
            """
            select t.id_, t.task_def_key_, l.group_id_, v.text_
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            join act_ru_variable v
              on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'virksomhedId'
            where e.business_key_ = :forloebId and t.task_def_key_ in (:trin)
              and t.suspension_state_ = 1
            order by t.create_time_, t.id_
            """)
        .param("forloebId", forloebId)
        .param("trin", EFTER_TRIN.keySet())
        .query(
            (rs, nr) ->
                new Svaropgave(
                    rs.getString("id_"),
                    EFTER_TRIN.get(rs.getString("task_def_key_")),
                    rs.getString("group_id_"),
                    rs.getString("text_")))
        .list();
  }
}
