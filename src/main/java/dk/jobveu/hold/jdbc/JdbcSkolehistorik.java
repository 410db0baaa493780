package dk.jobveu.hold.jdbc;

import dk.jobveu.udbud.Skolehistorik;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the classes of schools where they lie; two that were pooled are one (docs/adr/0068). */
@Repository
class JdbcSkolehistorik implements Skolehistorik {

  private static final String AF =
      """
      select p.skole,
        sum(case when h.status <> 'AFLYST' then 1 else 0 end) as gennemfoert,
        sum(case when h.status = 'AFLYST' then 1 else 0 end) as aflyst,
        sum(case when h.garantikursus then 1 else 0 end) as garanti,
        sum(case when h.garantikursus and h.status = 'AFLYST' then 1 else 0 end) as garanti_aflyst
      from hold h join planlagt_hold p on p.forloeb_id = h.forloeb_id and p.nr = h.nr
      where p.skole in (:skoler) and h.status in ('STARTET', 'AFSLUTTET', 'AFLYST')
        and not exists (select 1 from holdsamling x
          where x.forloeb_id = h.forloeb_id and x.hold_nr = h.nr and x.status = 'AFTALT')
      group by p.skole
      """;

  private final JdbcClient jdbc;

  JdbcSkolehistorik(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Historik> af(Collection<String> skoler) {
    return skoler.isEmpty()
        ? List.of()
        : jdbc.sql(AF)
            .param("skoler", skoler)
            .query(
                (rs, nr) ->
                    new Historik(
                        rs.getString("skole"),
                        rs.getInt("gennemfoert"),
                        rs.getInt("aflyst"),
                        rs.getInt("garanti"),
                        rs.getInt("garanti_aflyst")))
            .list();
  }
}
