package dk.jobveu.statistik.jdbc;

import dk.jobveu.statistik.Tilfredshedstal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts where the answers lie, so that no single answer is read. */
@Repository
class JdbcTilfredshedstal implements Tilfredshedstal {

  private static final String SVAR =
      """
      select aar, aktoertype, spoergsmaal, vaerdi, count(*) as antal
      from (
        select aar, aktoertype, spoergsmaal, vaerdi,
          row_number() over (
            partition by aar, aktoertype, spoergsmaal order by dag, besvarelse) as nr,
          count(*) over (partition by aar, aktoertype, spoergsmaal) as alle
        from spoergeskema_svar
        where vaerdi > 0 and dag < :foer) s
      where nr <= alle - mod(alle, :mindste)
      group by aar, aktoertype, spoergsmaal, vaerdi
      """;

  private static final String SPURGTE =
      """
      select aar, aktoertype, sum(spurgt) as spurgte, sum(svaret) as besvaret
      from (
        select cast(extract(year from f.startdato) as integer) as aar, s.aktoertype,
          1 as spurgt, 0 as svaret
        from spoergeskema s join forloeb f on f.id = s.forloeb_id
        where s.sendt < :foer
        union all
        select aar, aktoertype, 0, 1 from spoergeskema_svar
        where dag < :foer
        group by besvarelse, aar, aktoertype) alle
      group by aar, aktoertype
      """;

  private final JdbcClient jdbc;

  JdbcTilfredshedstal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Svartal> svar(LocalDate foer, int mindste) {
    return jdbc.sql(SVAR)
        .param("foer", foer)
        .param("mindste", mindste)
        .query(
            (rs, nr) ->
                new Svartal(
                    rs.getInt("aar"),
                    rs.getString("aktoertype"),
                    rs.getString("spoergsmaal"),
                    rs.getInt("vaerdi"),
                    rs.getInt("antal")))
        .list();
  }

  @Override
  public List<Spurgte> spurgte(LocalDate foer) {
    return jdbc.sql(SPURGTE)
        .param("foer", foer)
        .query(
            (rs, nr) ->
                new Spurgte(
                    rs.getInt("aar"),
                    rs.getString("aktoertype"),
                    rs.getInt("spurgte"),
                    rs.getInt("besvaret")))
        .list();
  }
}
