package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Navnevideregivelse;
import dk.jobveu.deltager.Navnevideregivelser;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Table {@code navnevideregivelse}; the only statement that shows a name to another than its owner.
 */
@Repository
class JdbcNavnevideregivelser implements Navnevideregivelser {

  private final JdbcClient jdbc;
  private final JdbcTemplate mange;
  private final Tabel<Navnevideregivelse> videregivelser;

  JdbcNavnevideregivelser(JdbcClient jdbc, JdbcTemplate mange) {
    this.jdbc = jdbc;
    this.mange = mange;
    this.videregivelser = Tabel.af(jdbc, "navnevideregivelse", Navnevideregivelse.class);
  }

  @Override
  public void giv(List<Navnevideregivelse> nye) {
    videregivelser.indsaetAlle(nye);
  }

  @Override
  public void ophoer(Registrering r, Collection<String> deltagerIds) {
    mange.batchUpdate(
        """
        update navnevideregivelse set ophoert = ?
        where forloeb_id = ? and organisation = ? and deltager_id = ? and ophoert is null
        """,
        deltagerIds.stream()
            .map(id -> new Object[] {Sql.tid(r.tidspunkt()), r.forloebId(), r.organisation(), id})
            .toList());
  }

  @Override
  public List<Navnevideregivelse> gaeldende(String forloebId, String jobcenter) {
    return Danskorden.efterKode(
        videregivelser
            .hvor("forloeb_id = ? and organisation = ? and ophoert is null", forloebId, jobcenter)
            .list(),
        Navnevideregivelse::deltagerId);
  }

  @Override
  public Map<String, String> navneTil(String forloebId, String uddannelsesinstitution) {
    Map<String, String> navne = new LinkedHashMap<>();
    jdbc.sql(
            """
            select k.deltager_id, k.navn
            from navnevideregivelse v
            join deltager_kontakt k on k.forloeb_id = v.forloeb_id
              and k.deltager_id = v.deltager_id and k.jobcenter = v.organisation
            where v.forloeb_id = ? and v.uddannelsesinstitution = ? and v.ophoert is null
            """)
        .params(forloebId, uddannelsesinstitution)
        .query(
            rs -> {
              navne.put(rs.getString(1), rs.getString(2));
            });
    return navne;
  }
}
