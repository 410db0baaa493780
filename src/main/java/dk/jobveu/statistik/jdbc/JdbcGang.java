package dk.jobveu.statistik.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.statistik.Gang;
import dk.jobveu.statistik.Opdeling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts forløb where their results lie. */
@Repository
class JdbcGang implements Gang {

  private static final String STAENDER =
      """
      select fase, status, stop_aarsag, count(*) as antal
      from (
        select coalesce((select max(s.fase) from fasestatus s where s.forloeb_id = f.id), 0) as fase,
          f.status, f.stop_aarsag
        from forloeb f) stand
      group by fase, status, stop_aarsag
      """;

  private static final String TJEKLISTE =
      """
      select s.raekke, s.tilstand, count(*) as antal
      from fasestatus s join forloeb f on f.id = s.forloeb_id
      where f.status = 'GENNEMFOERT'
      group by s.raekke, s.tilstand
      """;

  private static final String PRINCIPPET =
      """
      case when a.regel like 'PRINCIP~_%' escape '~' then cast(substring(a.regel, 9) as integer)
        when a.regel like 'R-9.%' then cast(substring(a.regel, 5) as integer)
        else 0 end""";

  /**
   * The principle that a rule is about, and the phase that was the next to be closed. When each
   * phase was closed is gathered once, and not looked up for each departure.
   */
  private static final String AFVEG =
      """
      select a.forloeb_id, a.id,
        %s as princip,
        coalesce(min(l.fase), 5) as fase
      from afvigelse a join forloeb f on f.id = a.forloeb_id
        left join (
          select forloeb_id, fase, max(gjort_op) as gjort_op
          from fasestatus group by forloeb_id, fase) l
          on l.forloeb_id = a.forloeb_id and l.gjort_op >= a.registreret
      where f.status = 'GENNEMFOERT'
      group by a.forloeb_id, a.id, a.regel
      """
          .formatted(PRINCIPPET);

  private static final String FRAVIGELSER =
      """
      with afveg as (%s)
      select princip, fase, count(distinct forloeb_id) as antal from afveg group by princip, fase
      union all
      select princip, 0, count(distinct forloeb_id) from afveg group by princip
      """
          .formatted(AFVEG);

  private static final String KOORDINEREDE =
      """
      select a.rolle, count(*) as antal
      from forloeb f join aktoer a on a.id = f.koordinator
      where f.status = 'GENNEMFOERT'
      group by a.rolle
      """;

  /**
   * From the engine's history, what takes time in the phases: of each forløb the longest time at
   * each step, whether it stands there, and when it came there. Who stands there still, or was
   * taken from there (state 2), has not come through. Processes of one citizen, school or job
   * centre are others than the phases.
   */
  private static final String TRINTID =
      """
      select p.business_key_ as forloeb_id,
        substring(a.proc_def_key_, 6, 1) || '-' || a.act_id_ as kode,
        case when max(case when a.end_time_ is null then 1 else 0 end) = 0 then
          max(case when coalesce(a.act_inst_state_, 0) <> 2 then
            extract(epoch from a.end_time_) - extract(epoch from a.start_time_) end) / 86400.0
        end as dage,
        max(case when a.end_time_ is null then 1 else 0 end) as her,
        max(a.start_time_) as kom
      from act_hi_actinst a join act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
      where a.proc_def_key_ like 'fase~_%' escape '~'
        and a.act_type_ in ('userTask', 'receiveTask', 'callActivity', 'intermediateTimer',
          'intermediateMessageCatch')
      group by p.business_key_, a.proc_def_key_, a.act_id_
      """;

  private static final String VENTETIDER =
      """
      with tid as (%s),
        sidst as (
          select t.forloeb_id, max(t.kom) as kom
          from tid t join forloeb f on f.id = t.forloeb_id
          where f.status in ('STOPPET', 'AFLYST')
          group by t.forloeb_id)
      select t.kode, count(t.dage) as forloeb, sum(t.her) as her, count(s.forloeb_id) as stoppet,
        percentile_cont(0.5) within group (order by t.dage) as median,
        percentile_cont(0.9) within group (order by t.dage) as ni_af_ti
      from tid t left join sidst s on s.forloeb_id = t.forloeb_id and s.kom = t.kom
      group by t.kode
      """
          .formatted(TRINTID);

  private static final Map<Opdeling, String> I_RAEKKEN =
      Map.of(
          Opdeling.VENTETID,
          """
          select p.business_key_
          from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
          where p.business_key_ in (:ider) and p.proc_def_key_ like 'fase~_%' escape '~'
            and substring(a.proc_def_key_, 6, 1) || '-' || a.act_id_ = :kode
          group by p.business_key_
          having count(*) = count(a.end_time_)
            and max(case when coalesce(a.act_inst_state_, 0) <> 2 then 1 else 0 end) = 1
          """,
          Opdeling.KOORDINERING,
          """
          select f.id from forloeb f join aktoer a on a.id = f.koordinator
          where f.id in (:ider) and f.status = 'GENNEMFOERT'
            and case when :kode = 'uden' then a.rolle <> 'koordinator' else a.rolle = :kode end
          """,
          Opdeling.FASE,
          """
          select f.id from forloeb f
          where f.id in (:ider) and (
            case when :kode = 'gennemfoert' then f.status = 'GENNEMFOERT'
            else f.status = 'GENNEMFOERT' or cast(:nr as integer) <= 1 + coalesce(
              (select max(s.fase) from fasestatus s where s.forloeb_id = f.id), 0) end)
          """,
          Opdeling.STOP,
          """
          select f.id from forloeb f
          where f.id in (:ider) and f.status in ('STOPPET', 'AFLYST') and f.stop_aarsag = :kode
          """,
          Opdeling.PRINCIP,
          """
          select f.id from afvigelse a join forloeb f on f.id = a.forloeb_id
          where f.id in (:ider) and f.status = 'GENNEMFOERT' and %s = :nr
          """
              .formatted(PRINCIPPET),
          Opdeling.TJEKLISTE,
          """
          select f.id from forloeb f join fasestatus s on s.forloeb_id = f.id
          where f.id in (:ider) and f.status = 'GENNEMFOERT' and s.raekke = :kode
            and s.tilstand = 'IKKE_OPFYLDT'
          """);

  private final JdbcClient jdbc;

  JdbcGang(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Stand> staender() {
    return jdbc.sql(STAENDER)
        .query(
            (rs, nr) ->
                new Stand(
                    rs.getInt("fase"),
                    Forloebstatus.valueOf(rs.getString("status")),
                    Sql.kode(Stopaarsag.class, rs.getString("stop_aarsag")),
                    rs.getInt("antal")))
        .list();
  }

  @Override
  public List<Ventetid> ventetider() {
    return jdbc.sql(VENTETIDER)
        .query(
            (rs, nr) ->
                new Ventetid(
                    rs.getString("kode"),
                    rs.getInt("forloeb"),
                    rs.getBigDecimal("median"),
                    rs.getBigDecimal("ni_af_ti"),
                    rs.getInt("her"),
                    rs.getInt("stoppet")))
        .list();
  }

  @Override
  public List<Raekkestand> tjekliste() {
    return jdbc.sql(TJEKLISTE)
        .query(
            (rs, nr) ->
                new Raekkestand(
                    rs.getString("raekke"),
                    Tilstand.valueOf(rs.getString("tilstand")),
                    rs.getInt("antal")))
        .list();
  }

  @Override
  public List<Fravigelse> fravigelser() {
    return jdbc.sql(FRAVIGELSER)
        .query(
            (rs, nr) -> new Fravigelse(rs.getInt("princip"), rs.getInt("fase"), rs.getInt("antal")))
        .list();
  }

  @Override
  public Map<String, Integer> koordinerede() {
    return jdbc
        .sql(KOORDINEREDE)
        .query((rs, nr) -> Map.entry(rs.getString("rolle"), rs.getInt("antal")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Set<String> iRaekken(Opdeling opdeling, String kode, Collection<String> forloebIds) {
    return forloebIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.sql(I_RAEKKEN.get(opdeling))
                .param("ider", forloebIds)
                .param("kode", kode)
                .param("nr", kode.matches("[0-9]") ? Integer.parseInt(kode) : 0)
                .query(String.class)
                .list());
  }
}
