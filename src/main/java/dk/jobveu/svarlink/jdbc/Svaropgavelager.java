package dk.jobveu.svarlink.jdbc;

import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.Svaropgave;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            select t.id_, t.task_def_key_, l.group_id_, v.text_, em.text_ as emne
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            left join act_ru_variable v
              on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'virksomhedId'
            left join act_ru_variable em
              on em.execution_id_ = t.proc_inst_id_
              and em.name_ = case t.task_def_key_
                when 'UserTask_TalOmMatch' then 'holdNr'
                when 'UserTask_SvarPaaIndkaldelse' then 'moedeslags' end
            where e.business_key_ = :forloebId and t.task_def_key_ in (:trin)
              and t.suspension_state_ = 1
            order by t.create_time_, t.id_
            """)
        .param("forloebId", forloebId)
        .param("trin", EFTER_TRIN.keySet())
        .query(
            (rs, nr) -> {
              String virksomhed = rs.getString("text_");
              String organisation = rs.getString("group_id_");
              return new Svaropgave(
                  rs.getString("id_"),
                  EFTER_TRIN.get(rs.getString("task_def_key_")),
                  organisation,
                  virksomhed,
                  virksomhed == null ? organisation : null,
                  rs.getString("emne"),
                  null);
            })
        .list();
  }

  public boolean harBrugere(String organisation) {
    return jdbc.sql("select count(*) from act_id_membership where group_id_ = :organisation")
            .param("organisation", organisation)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The open task of this step that this organisation is asked to do. */
  public Optional<String> aaben(String forloebId, String trin, String organisation) {
    return jdbc.sql(
            """
            select t.id_ from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            where e.business_key_ = :forloebId and t.task_def_key_ = :trin
              and l.group_id_ = :organisation and t.suspension_state_ = 1
            """)
        .param("forloebId", forloebId)
        .param("trin", trin)
        .param("organisation", organisation)
        .query(String.class)
        .optional();
  }
}
