package dk.jobveu.projektrum.jdbc;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.projektrum.Opgavetaeller;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine counts list by list and asks for rights at each; here all are one statement. */
@Repository
class JdbcOpgavetaeller implements Opgavetaeller {

  /** A task that two of the organisations may take is one. */
  private static final String SLAGS =
      """
      select d.key_ as proces, o.organisationens, o.taget, o.min, o.forsinket, count(*) as antal
      from (
        select t.proc_def_id_, case when k.task_id_ is null then 0 else 1 end as organisationens,
          case when t.assignee_ is null then 0 else 1 end as taget,
          case when t.assignee_ = :bruger then 1 else 0 end as min,
          case when t.due_date_ < :nu then 1 else 0 end as forsinket
        from act_ru_task t
        left join (
          select distinct task_id_ from act_ru_identitylink
          where type_ = 'candidate' and group_id_ in (:organisationer)) k on k.task_id_ = t.id_
        where t.id_ in (
          select task_id_ from act_ru_identitylink
          where type_ = 'candidate' and group_id_ in (:organisationer)
          union
          select id_ from act_ru_task where assignee_ = :bruger)) o
      join act_re_procdef d on d.id_ = o.proc_def_id_
      group by d.key_, o.organisationens, o.taget, o.min, o.forsinket
      """;

  private final JdbcClient jdbc;
  private final Clock ur;

  JdbcOpgavetaeller(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.ur = ur;
  }

  @Override
  public List<Slags> slags(Bruger bruger) {
    if (bruger.organisationer().isEmpty()) {
      return List.of();
    }
    return jdbc.sql(SLAGS)
        .param("organisationer", bruger.organisationer())
        .param("bruger", bruger.id())
        .param("nu", Timestamp.from(ur.instant()))
        .query(
            (rs, nr) ->
                new Slags(
                    rs.getString("proces"),
                    rs.getInt("organisationens") == 1,
                    rs.getInt("taget") == 1,
                    rs.getInt("min") == 1,
                    rs.getInt("forsinket") == 1,
                    rs.getInt("antal")))
        .list();
  }
}
