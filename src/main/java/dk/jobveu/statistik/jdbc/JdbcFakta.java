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

/** Counts where the results lie: one statement for all tables of figures. */
@Repository
class JdbcFakta implements Fakta {

  /**
   * A run forløb and a row of a register. The forløb is what was recorded when it happened, so a
   * row about the same one is left out, whether the forløb is completed or not. What is
   * recorded of somebody who took part lies in four tables: their rows are put in one heap and
   * gathered, which is one pass over each; joined by two columns, PostgreSQL expects a handful and
   * looks each of a hundred thousand up by itself. An answer is 2 for a job or education, 1 for
   * anything else that is known.
   */
  private static final String GENNEMFOERTE =
      """
      select f.id, cast(extract(year from f.startdato) as integer) as aar, f.projekttype,
        f.rar as raad, f.amk, b.branche, f.koordinator, f.afsluttet as kendt,
        coalesce(t.kursister, 0) as kursister, coalesce(t.ledige, 0) as ledige,
        coalesce(t.svaret, 0) as svaret, coalesce(t.i_maal, 0) as i_maal,
        coalesce(t.ledige_3, 0) as ledige_3, coalesce(t.svaret_3, 0) as svaret_3,
        coalesce(t.i_maal_3, 0) as i_maal_3,
        coalesce(t.ledige_6, 0) as ledige_6, coalesce(t.svaret_6, 0) as svaret_6,
        coalesce(t.i_maal_6, 0) as i_maal_6,
        coalesce(t.ledige_12, 0) as ledige_12, coalesce(t.svaret_12, 0) as svaret_12,
        coalesce(t.i_maal_12, 0) as i_maal_12,
        coalesce(t.ledige_18, 0) as ledige_18, coalesce(t.svaret_18, 0) as svaret_18,
        coalesce(t.i_maal_18, 0) as i_maal_18
      from forloeb f left join behov b on b.forloeb_id = f.id
        left join (
          select forloeb_id, count(*) as kursister, sum(ledig) as ledige,
            sum(case when u >= 1 then ledig else 0 end) as svaret,
            sum(case when u = 2 then ledig else 0 end) as i_maal,
            sum(case when slut <= :slut3 then ledig else 0 end) as ledige_3,
            sum(case when slut <= :slut3 and s3 >= 1 then ledig else 0 end) as svaret_3,
            sum(case when slut <= :slut3 and s3 = 2 then ledig else 0 end) as i_maal_3,
            sum(case when slut <= :slut6 then ledig else 0 end) as ledige_6,
            sum(case when slut <= :slut6 and s6 >= 1 then ledig else 0 end) as svaret_6,
            sum(case when slut <= :slut6 and s6 = 2 then ledig else 0 end) as i_maal_6,
            sum(case when slut <= :slut12 then ledig else 0 end) as ledige_12,
            sum(case when slut <= :slut12 and s12 >= 1 then ledig else 0 end) as svaret_12,
            sum(case when slut <= :slut12 and s12 = 2 then ledig else 0 end) as i_maal_12,
            sum(case when slut <= :slut18 then ledig else 0 end) as ledige_18,
            sum(case when slut <= :slut18 and s18 >= 1 then ledig else 0 end) as svaret_18,
            sum(case when slut <= :slut18 and s18 = 2 then ledig else 0 end) as i_maal_18
          from (
            select forloeb_id, deltager_id, max(med) as med, max(slut) as slut,
              max(ledig) as ledig, max(u) as u,
              max(s3) as s3, max(s6) as s6, max(s12) as s12, max(s18) as s18
            from (
              select forloeb_id, deltager_id, 1 as med, afsluttet as slut, 0 as ledig, 0 as u,
                0 as s3, 0 as s6, 0 as s12, 0 as s18
              from gennemfoersel
              union all
              select forloeb_id, deltager_id, 0, cast(null as date), 1, 0, 0, 0, 0, 0
              from deltager where maalgruppe <> 'BESK'
              union all
              select forloeb_id, deltager_id, 0, cast(null as date), 0,
                case when udfald = 'SLETTET' then 0
                  when endeligt = true and udfald in
                    ('ORDINAERT_JOB', 'VOKSENLAERLING', 'ORDINAER_UDDANNELSE') then 2
                  else 1 end, 0, 0, 0, 0
              from udfald
              union all
              select forloeb_id, deltager_id, 0, cast(null as date), 0, 0,
                case when maaneder = 3 then svar else 0 end,
                case when maaneder = 6 then svar else 0 end,
                case when maaneder = 12 then svar else 0 end,
                case when maaneder = 18 then svar else 0 end
              from (
                select forloeb_id, deltager_id, maaneder,
                  case when status in ('ORDINAERT_JOB', 'VOKSENLAERLING', 'ORDINAER_UDDANNELSE')
                    then 2 when status = 'IKKE_FUNDET' then 0 else 1 end as svar
                from senere_udfald) senere) hvad
            group by forloeb_id, deltager_id) deltagelse
          where med = 1
          group by forloeb_id) t on t.forloeb_id = f.id
      where f.status = 'GENNEMFOERT' and f.afsluttet < :til
      union all
      select r.projekt_id, cast(extract(year from r.start_dato) as integer), r.projekttype,
        r.raad, r.amk, r.branche, cast(null as varchar), foerst.registreret, r.kursister,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
      from registerprojekt r
        join registerprojekt foerst on foerst.projekt_id = r.projekt_id and foerst.nr = 1
      where r.status = 'GENNEMFOERT' and r.registreret < :til
        and r.nr = (
          select max(n.nr) from registerprojekt n
          where n.projekt_id = r.projekt_id and n.registreret < :til)
        and not exists (select 1 from forloeb f where f.id in (r.forloeb_id, r.projekt_id))
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
    JdbcClient.StatementSpec saetning =
        jdbc.sql(GENNEMFOERTE).param("til", Sql.tid(Datoer.begynder(pr.plusDays(1))));
    for (Maalepunkt m : Maalepunkt.values()) {
      saetning = saetning.param("slut" + m.maaneder(), m.senesteSlut(pr));
    }
    return saetning
        .query(
            (rs, nr) ->
                new Projekt(
                    rs.getString("id"),
                    rs.getInt("aar"),
                    Sql.kode(Projekttype.class, rs.getString("projekttype")),
                    rs.getString("raad"),
                    rs.getString("amk"),
                    rs.getString("branche"),
                    rs.getString("koordinator"),
                    rs.getInt("kursister"),
                    udfald(rs, ""),
                    senere(rs),
                    Datoer.dagen(Sql.tid(rs, "kendt"))))
        .list();
  }

  private static Projekt.Udfald udfald(ResultSet rs, String hvornaar) throws SQLException {
    return new Projekt.Udfald(
        rs.getInt("ledige" + hvornaar),
        rs.getInt("svaret" + hvornaar),
        rs.getInt("i_maal" + hvornaar));
  }

  /** Of each number of months that some of the unemployed have reached. */
  private static Map<Maalepunkt, Projekt.Udfald> senere(ResultSet rs) throws SQLException {
    Map<Maalepunkt, Projekt.Udfald> alle = new EnumMap<>(Maalepunkt.class);
    for (Maalepunkt m : Maalepunkt.values()) {
      Projekt.Udfald u = udfald(rs, "_" + m.maaneder());
      if (u.ledige() > 0) {
        alle.put(m, u);
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
