package dk.jobveu.projektrum.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.projektrum.Tavlelager;
import dk.jobveu.projektrum.Tavletal;
import dk.jobveu.projektrum.Tavletal.Dag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the features' tables, since their own stores answer for one forløb at a time and the board
 * has hundreds.
 */
@Repository
class JdbcTavlelager implements Tavlelager {

  private final JdbcClient jdbc;

  JdbcTavlelager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Tavletal> af(Collection<String> forloebIds) {
    if (forloebIds.isEmpty()) {
      return Map.of();
    }
    Map<String, Tavletal> alle = new HashMap<>();
    jdbc.sql(
            """
            select f.id,
              (select sum(v.antal_stillinger) from virksomhed v
                where v.forloeb_id = f.id and v.status = 'TILKENDEGIVET') as soegt,
              (select sum(e.antal_job) from hensigtserklaering e
                where e.forloeb_id = f.id and e.status = 'GAELDENDE' and not exists (
                  select 1 from hensigtserklaering n where n.forloeb_id = e.forloeb_id
                    and n.virksomhed_id = e.virksomhed_id and n.version > e.version)) as lovet,
              (select count(*) from screeningsresultat r
                where r.forloeb_id = f.id and r.resultat = 'UDVALGT') as udvalgt,
              (select u.tilbudsfrist from udbud u
                where u.forloeb_id = f.id and u.status = 'SENDT' and not exists (
                  select 1 from udbud n where n.forloeb_id = u.forloeb_id and n.nr > u.nr)
              ) as tilbudsfrist,
              (select max(t.registreret) from haendelse t where t.forloeb_id = f.id) as seneste,
              s.pladser, s.minimum as screeningsminimum, s.frist,
              h.maksimum, h.holdminimum, h.start_dato, h.slut_dato, h.beslutningsdato, h.andre,
              h.startede,
              p.dato_info_medarbejdere, p.dato_informationsdag, p.dato_screening,
              p.dato_kursusstart, p.dato_kursusafslutning, p.dato_opfoelgning,
              p.dato_virksomhedsbesoeg
            from forloeb f
            left join screeningsplan s on s.forloeb_id = f.id
            left join (
              select n.forloeb_id, sum(n.maksimum) as maksimum,
                sum(case when n.garantikursus = true then 1 else n.minimum end) as holdminimum,
                min(n.start_dato) as start_dato, max(n.slut_dato) as slut_dato,
                min(n.beslutningsdato) as beslutningsdato,
                sum(n.beskaeftigede + n.andre_tilmeldte) as andre,
                sum(case when n.status = 'STARTET' then 1 else 0 end) as startede
              from hold n
              join planlagt_hold l on l.forloeb_id = n.forloeb_id and l.nr = n.nr
              where n.status <> 'AFLYST' and l.trin = 1
              group by n.forloeb_id
            ) h on h.forloeb_id = f.id
            left join projektplan p on p.forloeb_id = f.id and p.version = (
              select max(n.version) from projektplan n where n.forloeb_id = f.id
                and n.status in ('KOMPLET', 'KAN_UDBYDES_MED_FORBEHOLD'))
            where f.id in (:forloebIds)
            """)
        .param("forloebIds", forloebIds)
        .query(
            rs -> {
              alle.put(rs.getString("id"), tal(rs));
            });
    return alle;
  }

  @Override
  public Map<String, List<String>> navne(Collection<String> forloebIds) {
    if (forloebIds.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> alle = new HashMap<>();
    jdbc.sql(
            """
            select v.forloeb_id, v.navn from virksomhed v where v.forloeb_id in (:forloebIds)
            union all
            select d.forloeb_id, a.navn from deltagelse d join aktoer a on a.id = d.aktoer_id
            where d.forloeb_id in (:forloebIds) and d.svar <> 'AFSLAAET'
            """)
        .param("forloebIds", forloebIds)
        .query(
            rs -> {
              alle.computeIfAbsent(rs.getString("forloeb_id"), k -> new ArrayList<>())
                  .add(rs.getString("navn"));
            });
    return alle;
  }

  private static Tavletal tal(ResultSet rs) throws SQLException {
    boolean hold = rs.getString("holdminimum") != null;
    boolean plan = rs.getString("pladser") != null;
    return new Tavletal(
        rs.getInt("soegt"),
        rs.getInt("lovet"),
        hold ? Sql.heltal(rs, "maksimum") : Sql.heltal(rs, "pladser"),
        hold ? Sql.heltal(rs, "holdminimum") : Sql.heltal(rs, "screeningsminimum"),
        rs.getInt("udvalgt") + rs.getInt("andre"),
        hold ? Sql.dato(rs, "beslutningsdato") : plan ? Sql.dato(rs, "frist") : null,
        Sql.dato(rs, "tilbudsfrist"),
        rs.getInt("startede") > 0,
        dage(rs, hold),
        Sql.tid(rs, "seneste"));
  }

  private static List<Dag> dage(ResultSet rs, boolean hold) throws SQLException {
    List<Dag> dage = new ArrayList<>();
    dag(dage, Sql.dato(rs, "tilbudsfrist"), "Sidste dag, skolerne kan byde");
    dag(dage, Sql.dato(rs, "dato_info_medarbejdere"), "Information til jobcentrenes medarbejdere");
    dag(dage, Sql.dato(rs, "dato_informationsdag"), "Informationsdag for ledige");
    LocalDate screening = Sql.dato(rs, "frist");
    dag(
        dage,
        screening == null ? Sql.dato(rs, "dato_screening") : screening,
        screening == null ? "Screening" : "Screeningen skal være færdig");
    dag(dage, Sql.dato(rs, "dato_virksomhedsbesoeg"), "Virksomhedsbesøg");
    dag(dage, Sql.dato(rs, "beslutningsdato"), "Det afgøres, om holdet gennemføres");
    dag(dage, Sql.dato(rs, hold ? "start_dato" : "dato_kursusstart"), "Kurset begynder");
    dag(dage, Sql.dato(rs, hold ? "slut_dato" : "dato_kursusafslutning"), "Kurset slutter");
    dag(dage, Sql.dato(rs, "dato_opfoelgning"), "Opfølgning");
    return dage;
  }

  private static void dag(List<Dag> dage, LocalDate dato, String hvad) {
    if (dato != null) {
      dage.add(new Dag(dato, hvad));
    }
  }
}
