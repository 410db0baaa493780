package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tjeklisteraekker;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tjekliste_raekke} and {@code fasestatus}. */
@Repository
class JdbcTjeklisteraekker implements Tjeklisteraekker {

  private final JdbcClient jdbc;
  private final Tabel<Manuel> manuelle;
  private final Tabel<Raekketilstand> fasestatus;
  private final Clock ur;

  JdbcTjeklisteraekker(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.manuelle =
        Tabel.af(jdbc, "tjekliste_raekke", Manuel.class, "forloeb_id", "raekke")
            .laes("tilstand.bevis", rs -> "Sat i hånden");
    this.fasestatus =
        Tabel.af(jdbc, "fasestatus", Raekketilstand.class, "forloeb_id", "fase", "raekke")
            .ogsaa("gjort_op");
    this.ur = ur;
  }

  /** By the forløb itself, since a row that nobody has set is not there to be held. */
  @Override
  public void laas(String forloebId) {
    jdbc.sql("select id from forloeb where id = ? for update")
        .param(forloebId)
        .query(String.class)
        .optional();
  }

  @Override
  public void saet(Registrering registrering, Raekketilstand tilstand) {
    manuelle.gem(new Manuel(registrering, tilstand));
  }

  @Override
  public List<Manuel> manuelle(String forloebId) {
    return manuelle.hvor("forloeb_id = ? order by raekke", forloebId).list();
  }

  @Override
  public Map<Integer, Instant> gjortOp(String forloebId) {
    Map<Integer, Instant> gjortOp = new HashMap<>();
    jdbc.sql(
            "select fase, max(gjort_op) as gjort_op from fasestatus where forloeb_id = ? group by fase")
        .param(forloebId)
        .query((RowCallbackHandler) rs -> gjortOp.put(rs.getInt(1), Sql.tid(rs, "gjort_op")));
    return gjortOp;
  }

  @Override
  public void gemFasestatus(String forloebId, int fase, List<Raekketilstand> raekker) {
    fasestatus.slet("forloeb_id = ? and fase = ?", forloebId, fase);
    Instant nu = ur.instant();
    Raekke.indsaet(
        raekker.stream()
            .map(
                r ->
                    fasestatus
                        .raekke(r)
                        .felt("forloeb_id", forloebId)
                        .felt("fase", fase)
                        .felt("gjort_op", nu))
            .toList());
  }
}
