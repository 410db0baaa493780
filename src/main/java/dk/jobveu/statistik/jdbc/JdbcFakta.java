package dk.jobveu.statistik.jdbc;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.opfoelgning.Maalepunkt;
import dk.jobveu.statistik.Fakta;
import dk.jobveu.statistik.Projekt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts where the results lie: one statement for all tables of figures, and one a number of
 * months.
 */
@Repository
class JdbcFakta implements Fakta {

  /**
   * A run forløb and a row of a register. The forløb is what was recorded when it happened, so a
   * row about the same one is left out, whether the forløb is completed or not.
   */
  private static final String GENNEMFOERTE =
      """
      select f.id, cast(extract(year from f.startdato) as integer) as aar, f.projekttype,
        f.rar as raad, f.amk, b.branche,
        (select count(*) from gennemfoersel g where g.forloeb_id = f.id) as kursister,
        (select count(*) from gennemfoersel g
          join deltager d on d.forloeb_id = g.forloeb_id and d.deltager_id = g.deltager_id
          where g.forloeb_id = f.id and d.maalgruppe <> 'BESK') as ledige,
        (select count(*) from gennemfoersel g
          join deltager d on d.forloeb_id = g.forloeb_id and d.deltager_id = g.deltager_id
          join udfald u on u.forloeb_id = g.forloeb_id and u.deltager_id = g.deltager_id
          where g.forloeb_id = f.id and d.maalgruppe <> 'BESK' and u.endeligt = true
            and u.udfald in ('ORDINAERT_JOB', 'VOKSENLAERLING', 'ORDINAER_UDDANNELSE')) as i_maal,
        (select count(*) from gennemfoersel g
          join deltager d on d.forloeb_id = g.forloeb_id and d.deltager_id = g.deltager_id
          join udfald u on u.forloeb_id = g.forloeb_id and u.deltager_id = g.deltager_id
          where g.forloeb_id = f.id and d.maalgruppe <> 'BESK' and u.udfald <> 'SLETTET') as svaret,
        f.afsluttet as kendt
      from forloeb f left join behov b on b.forloeb_id = f.id
      where f.status = 'GENNEMFOERT' and f.afsluttet < :til
      union all
      select r.projekt_id, cast(extract(year from r.start_dato) as integer), r.projekttype,
        r.raad, r.amk, r.branche, r.kursister, 0, 0, 0, foerst.registreret
      from registerprojekt r
        join registerprojekt foerst on foerst.projekt_id = r.projekt_id and foerst.nr = 1
      where r.status = 'GENNEMFOERT' and r.registreret < :til
        and r.nr = (
          select max(n.nr) from registerprojekt n
          where n.projekt_id = r.projekt_id and n.registreret < :til)
        and not exists (select 1 from forloeb f where f.id in (r.forloeb_id, r.projekt_id))
      """;

  /** Those whose course has been over for so long, and what is written of them. */
  private static final String SENERE =
      """
      select g.forloeb_id, count(*) as ledige,
        sum(case when s.status <> 'IKKE_FUNDET' then 1 else 0 end) as svaret,
        sum(case when s.status in ('ORDINAERT_JOB', 'VOKSENLAERLING', 'ORDINAER_UDDANNELSE')
          then 1 else 0 end) as i_maal
      from gennemfoersel g
        join forloeb f on f.id = g.forloeb_id
        join deltager d on d.forloeb_id = g.forloeb_id and d.deltager_id = g.deltager_id
        left join senere_udfald s on s.forloeb_id = g.forloeb_id
          and s.deltager_id = g.deltager_id and s.maaneder = :maaneder
      where f.status = 'GENNEMFOERT' and f.afsluttet < :til and d.maalgruppe <> 'BESK'
        and g.afsluttet <= :slut
      group by g.forloeb_id
      """;

  private static final String ARBEJDSSTYRKE =
      """
      select raad, personer from arbejdsstyrke
      where registreret < :til order by gaelder_fra
      """;

  private final JdbcClient jdbc;

  JdbcFakta(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Projekt> gennemfoerte(LocalDate pr) {
    Map<String, Map<Maalepunkt, Projekt.Udfald>> senere = senere(pr);
    return jdbc.sql(GENNEMFOERTE)
        .param("til", Sql.tid(Datoer.begynder(pr.plusDays(1))))
        .query(
            (rs, nr) ->
                new Projekt(
                    rs.getString("id"),
                    rs.getInt("aar"),
                    Sql.kode(Projekttype.class, rs.getString("projekttype")),
                    rs.getString("raad"),
                    rs.getString("amk"),
                    rs.getString("branche"),
                    rs.getInt("kursister"),
                    udfald(rs),
                    senere.getOrDefault(rs.getString("id"), Map.of()),
                    Datoer.dagen(Sql.tid(rs, "kendt"))))
        .list();
  }

  private Map<String, Map<Maalepunkt, Projekt.Udfald>> senere(LocalDate pr) {
    Map<String, Map<Maalepunkt, Projekt.Udfald>> alle = new HashMap<>();
    for (Maalepunkt m : Maalepunkt.values()) {
      jdbc.sql(SENERE)
          .param("maaneder", m.maaneder())
          .param("slut", m.senesteSlut(pr))
          .param("til", Sql.tid(Datoer.begynder(pr.plusDays(1))))
          .query((rs, nr) -> Map.entry(rs.getString("forloeb_id"), udfald(rs)))
          .list()
          .forEach(
              r ->
                  alle.computeIfAbsent(r.getKey(), id -> new EnumMap<>(Maalepunkt.class))
                      .put(m, r.getValue()));
    }
    return alle;
  }

  private static Projekt.Udfald udfald(ResultSet rs) throws SQLException {
    return new Projekt.Udfald(rs.getInt("ledige"), rs.getInt("svaret"), rs.getInt("i_maal"));
  }

  @Override
  public Map<String, Integer> arbejdsstyrke(LocalDate pr) {
    Map<String, Integer> seneste = new HashMap<>();
    jdbc.sql(ARBEJDSSTYRKE)
        .param("til", Sql.tid(Datoer.begynder(pr.plusDays(1))))
        .query((rs, nr) -> Map.entry(rs.getString("raad"), rs.getInt("personer")))
        .list()
        .forEach(r -> seneste.put(r.getKey(), r.getValue()));
    return seneste;
  }
}
