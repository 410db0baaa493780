package dk.jobveu.statistik.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.statistik.Gang;
import java.util.List;
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

  private static final String FRAVIGELSER =
      """
      select a.regel, count(distinct a.forloeb_id) as antal
      from afvigelse a join forloeb f on f.id = a.forloeb_id
      where f.status = 'GENNEMFOERT' and a.regel like 'PRINCIP~_%' escape '~'
      group by a.regel
      """;

  private static final String PRINCIP = "PRINCIP_";

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
            (rs, nr) ->
                new Fravigelse(
                    Integer.parseInt(rs.getString("regel").substring(PRINCIP.length())),
                    rs.getInt("antal")))
        .list();
  }
}
