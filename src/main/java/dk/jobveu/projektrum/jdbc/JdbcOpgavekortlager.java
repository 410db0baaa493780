package dk.jobveu.projektrum.jdbc;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.projektrum.Opgavekort;
import dk.jobveu.projektrum.Opgavekortlager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cards in one statement, whatever their number. Titles and names are read from our own tables as
 * they are shown, so that the engine need not know them.
 */
@Repository
class JdbcOpgavekortlager implements Opgavekortlager {

  /**
   * A task that two of the organisations may take comes for one of them; a class has its number.
   */
  private static final String KORT =
      """
      select t.id_, t.name_, t.assignee_, t.due_date_, f.id,
        f.titel || case when h.long_ is null or (
            select count(*) from planlagt_hold p where p.forloeb_id = f.id) < 2
          then '' else ', hold ' || cast(h.long_ as varchar(10)) end as titel,
        a.navn as organisation, v.navn as virksomhed, s.text_ as talsmand,
        d.text_ as deltager
      from act_ru_identitylink l
      join act_ru_task t on t.id_ = l.task_id_
      join act_ru_execution e on e.id_ = t.proc_inst_id_
      join forloeb f on f.id = e.business_key_
      join aktoer a on a.id = l.group_id_
      left join act_ru_variable d
        on d.execution_id_ = t.proc_inst_id_ and d.name_ = 'deltagerId'
      left join act_ru_variable h
        on h.execution_id_ = t.proc_inst_id_ and h.name_ = 'holdNr'
      left join act_ru_variable w
        on w.execution_id_ = t.proc_inst_id_ and w.name_ = 'virksomhedId'
      left join act_ru_variable s
        on s.execution_id_ = t.proc_inst_id_ and s.name_ = 'talsmand'
      left join virksomhed v on v.virksomhed_id = w.text_
      where l.type_ = 'candidate' and l.group_id_ in (:organisationer)
        and t.suspension_state_ = 1
        and not exists (
          select 1 from act_ru_identitylink g
          where g.task_id_ = l.task_id_ and g.type_ = 'candidate'
            and g.group_id_ in (:organisationer) and g.group_id_ < l.group_id_)
      """;

  private final JdbcClient jdbc;

  JdbcOpgavekortlager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Opgavekort> med(Collection<String> opgaveIds, Bruger bruger) {
    if (opgaveIds.isEmpty() || bruger.organisationer().isEmpty()) {
      return List.of();
    }
    return jdbc.sql(KORT + " and t.id_ in (:opgaver) order by t.create_time_, t.id_")
        .param("organisationer", bruger.organisationer())
        .param("opgaver", opgaveIds)
        .query((rs, nr) -> kort(rs, bruger))
        .list();
  }

  @Override
  public List<Opgavekort> i(Collection<String> forloebIds, Bruger bruger, int hoejst) {
    if (forloebIds.isEmpty() || bruger.organisationer().isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            KORT
                + " and f.id in (:forloebIds)"
                + " order by t.due_date_ nulls last, t.create_time_, t.id_ limit :hoejst")
        .param("organisationer", bruger.organisationer())
        .param("forloebIds", forloebIds)
        .param("hoejst", hoejst)
        .query((rs, nr) -> kort(rs, bruger))
        .list();
  }

  /** Whoever speaks for a company sees that it is answered on its behalf. */
  private static String virksomhed(ResultSet rs) throws SQLException {
    String navn = rs.getString("virksomhed");
    return rs.getString("talsmand") == null ? navn : "På vegne af " + navn;
  }

  private static Opgavekort kort(ResultSet rs, Bruger bruger) throws SQLException {
    Timestamp frist = rs.getTimestamp("due_date_");
    String tildelt = rs.getString("assignee_");
    return new Opgavekort(
        rs.getString("id_"),
        rs.getString("name_"),
        rs.getString("id"),
        rs.getString("titel"),
        null,
        virksomhed(rs),
        rs.getString("deltager"),
        rs.getString("organisation"),
        bruger.id().equals(tildelt),
        tildelt != null,
        frist == null ? null : Datoer.dagen(frist.toInstant()));
  }
}
