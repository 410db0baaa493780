package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Medlemskab;
import dk.jobveu.aktoer.Medlemskaber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The engine's table of memberships with table {@code aktoer} beside it: one statement, since it is
 * asked at each request.
 */
@Repository
class JdbcMedlemskaber implements Medlemskaber {

  private final JdbcClient jdbc;

  JdbcMedlemskaber(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Medlemskab> af(String bruger) {
    return jdbc.sql(
            """
            select m.group_id_, a.rolle, coalesce(a.aktiv, true) as aktiv,
              s.bruger is not null as administrator,
              exists (select 1 from forloeb f where f.koordinator = m.group_id_) as koordinerer
            from act_id_membership m left join aktoer a on a.id = m.group_id_
              left join aktoer_administrator s on s.aktoer = a.id and s.bruger = m.user_id_
            where m.user_id_ = :bruger order by m.group_id_
            """)
        .param("bruger", bruger)
        .query(JdbcMedlemskaber::medlemskab)
        .list();
  }

  @Override
  public Gaeldende gaeldende(String bruger) {
    return jdbc.sql("select " + Tilhoersspalte.SQL.formatted(":bruger"))
        .param("bruger", bruger)
        .query((rs, nr) -> Tilhoersspalte.laes(rs))
        .single();
  }

  private static Medlemskab medlemskab(ResultSet rs, int nr) throws SQLException {
    return new Medlemskab(
        rs.getString("group_id_"),
        rs.getString("rolle"),
        rs.getBoolean("aktiv"),
        rs.getBoolean("administrator"),
        rs.getBoolean("koordinerer"));
  }

  @Override
  public Map<String, Integer> antal() {
    return jdbc
        .sql("select group_id_, count(*) as antal from act_id_membership group by group_id_")
        .query((rs, nr) -> Map.entry(rs.getString("group_id_"), rs.getInt("antal")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
