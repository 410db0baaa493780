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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts where the results lie: one statement for all tables of figures, and one for later. */
@Repository
class JdbcFakta implements Fakta {

  /**
   * A run forløb and a row of a register. The forløb is what was recorded when it happened, so a
   * row about the same one is left out, whether the forløb is completed or not. Those who
   * took part are gone through once, also for who was unemployed and is through since so long.
   */
  private static final String GENNEMFOERTE =
      """
      select f.id, cast(extract(year from f.startdato) as integer) as aar, f.projekttype,
        f.rar as raad, f.amk, b.branche,
        coalesce(t.kursister, 0) as kursister, coalesce(t.ledige, 0) as ledige,
        coalesce(t.i_maal, 0) as i_maal, coalesce(t.svaret, 0) as svaret,
        coalesce(t.ledige_3, 0) as ledige_3, coalesce(t.ledige_6, 0) as ledige_6,
        coalesce(t.ledige_12, 0) as ledige_12, coalesce(t.ledige_18, 0) as ledige_18,
        f.afsluttet as kendt
      from forloeb f left join behov b on b.forloeb_id = f.id
        left join (
          select forloeb_id, count(*) as kursister, sum(ledig) as ledige,
            sum(case when ledig = 1 and endeligt = true and udfald in
              ('ORDINAERT_JOB', 'VOKSENLAERLING', 'ORDINAER_UDDANNELSE') then 1 else 0 end) as i_maal,
            sum(case when ledig = 1 and udfald <> 'SLETTET' then 1 else 0 end) as svaret,
            sum(case when afsluttet <= :slut3 then ledig else 0 end) as ledige_3,
            sum(case when afsluttet <= :slut6 then ledig else 0 end) as ledige_6,
            sum(case when afsluttet <= :slut12 then ledig else 0 end) as ledige_12,
            sum(case when afsluttet <= :slut18 then ledig else 0 end) as ledige_18
          from (
            select g.forloeb_id, g.afsluttet, u.udfald, u.endeligt,
              case when d.maalgruppe <> 'BESK' then 1 else 0 end as ledig
            from forloeb x
              join gennemfoersel g on g.forloeb_id = x.id
              join deltager d on d.forloeb_id = g.forloeb_id and d.deltager_id = g.deltager_id
              left join udfald u on u.forloeb_id = g.forloeb_id and u.deltager_id = g.deltager_id
            where x.status = 'GENNEMFOERT' and x.afsluttet < :til) deltagelse
          group by forloeb_id) t on t.forloeb_id = f.id
      where f.status = 'GENNEMFOERT' and f.afsluttet < :til
      union all
      select r.projekt_id, cast(extract(year from r.start_dato) as integer), r.projekttype,
        r.raad, r.amk, r.branche, r.kursister, 0, 0, 0, 0, 0, 0, 0, foerst.registreret
      from registerprojekt r
        join registerprojekt foerst on foerst.projekt_id = r.projekt_id and foerst.nr = 1
      where r.status = 'GENNEMFOERT' and r.registreret < :til
        and r.nr = (
          select max(n.nr) from registerprojekt n
          where n.projekt_id = r.projekt_id and n.registreret < :til)
        and not exists (select 1 from forloeb f where f.id in (r.forloeb_id, r.projekt_id))
      """;

  /** What is written of those whose course has been over for so long; few, beside all there are. */
  private static final String SENERE =
      """
      select s.forloeb_id, s.maaneder,
        sum(case when s.status <> 'IKKE_FUNDET' then 1 else 0 end) as svaret,
        sum(case when s.status in ('ORDINAERT_JOB', 'VOKSENLAERLING', 'ORDINAER_UDDANNELSE')
          then 1 else 0 end) as i_maal
      from senere_udfald s
        join gennemfoersel g on g.forloeb_id = s.forloeb_id and g.deltager_id = s.deltager_id
        join deltager d on d.forloeb_id = s.forloeb_id and d.deltager_id = s.deltager_id
        join forloeb f on f.id = s.forloeb_id
      where f.status = 'GENNEMFOERT' and f.afsluttet < :til and d.maalgruppe <> 'BESK'
        and ((s.maaneder = 3 and g.afsluttet <= :slut3)
          or (s.maaneder = 6 and g.afsluttet <= :slut6)
          or (s.maaneder = 12 and g.afsluttet <= :slut12)
          or (s.maaneder = 18 and g.afsluttet <= :slut18))
      group by s.forloeb_id, s.maaneder
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

  /** What was written of the unemployed of a forløb after so many months. */
  private record Senere(String forloebId, int maaneder, int svaret, int iMaal) {}

  @Override
  public List<Projekt> gennemfoerte(LocalDate pr) {
    Map<String, Map<Integer, Senere>> senere =
        paaDagen(SENERE, pr)
            .query(
                (rs, nr) ->
                    new Senere(
                        rs.getString("forloeb_id"),
                        rs.getInt("maaneder"),
                        rs.getInt("svaret"),
                        rs.getInt("i_maal")))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Senere::forloebId, Collectors.toMap(Senere::maaneder, Function.identity())));
    return paaDagen(GENNEMFOERTE, pr)
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
                    new Projekt.Udfald(
                        rs.getInt("ledige"), rs.getInt("svaret"), rs.getInt("i_maal")),
                    senere(rs, senere.getOrDefault(rs.getString("id"), Map.of())),
                    Datoer.dagen(Sql.tid(rs, "kendt"))))
        .list();
  }

  private JdbcClient.StatementSpec paaDagen(String sql, LocalDate pr) {
    JdbcClient.StatementSpec saetning =
        jdbc.sql(sql).param("til", Sql.tid(Datoer.begynder(pr.plusDays(1))));
    for (Maalepunkt m : Maalepunkt.values()) {
      saetning = saetning.param("slut" + m.maaneder(), m.senesteSlut(pr));
    }
    return saetning;
  }

  /** Of each number of months that some of the unemployed have reached. */
  private static Map<Maalepunkt, Projekt.Udfald> senere(ResultSet rs, Map<Integer, Senere> skrevet)
      throws SQLException {
    Map<Maalepunkt, Projekt.Udfald> alle = new EnumMap<>(Maalepunkt.class);
    for (Maalepunkt m : Maalepunkt.values()) {
      int ledige = rs.getInt("ledige_" + m.maaneder());
      if (ledige > 0) {
        Senere s = skrevet.get(m.maaneder());
        alle.put(
            m,
            s == null
                ? new Projekt.Udfald(ledige, 0, 0)
                : new Projekt.Udfald(ledige, s.svaret(), s.iMaal()));
      }
    }
    return alle;
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
