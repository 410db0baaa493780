package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code opstartsmoede} and {@code opstartsmoede_deltager}. */
@Repository("opstartsmoeder")
class JdbcOpstartsmoeder implements Opstartsmoeder {

  private final JdbcClient jdbc;
  private final Tabel<Opstartsmoede> moeder;
  private final Tabel<Moededeltager> deltagere;

  JdbcOpstartsmoeder(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.deltagere =
        Tabel.af(jdbc, "opstartsmoede_deltager", Moededeltager.class, "forloeb_id", "deltager")
            .kolonne("organisation", "deltager")
            .registreret();
    this.moeder =
        Tabel.af(jdbc, "opstartsmoede", Opstartsmoede.class, "forloeb_id")
            .laes("deltagere", rs -> deltagere(rs.getString("forloeb_id")));
  }

  @Override
  public void gem(Opstartsmoede moede) {
    moeder.gem(moede);
    moede.deltagere().forEach(d -> deltagere.gem(moede.registrering(), d));
  }

  @Override
  public Optional<Opstartsmoede> find(String forloebId) {
    return moeder.hvor("forloeb_id = ?", forloebId).optional();
  }

  private List<Moededeltager> deltagere(String forloebId) {
    return deltagere.hvor("forloeb_id = ? order by deltager", forloebId).list();
  }

  @Override
  public void saetMandat(
      Registrering registrering, String jobcenter, Mandat mandat, String begrundelse) {
    deltagere.gem(registrering, new Moededeltager(jobcenter, mandat, begrundelse));
  }

  @Override
  public List<String> udenMandat(String forloebId) {
    return jdbc.sql(
            """
            select deltager from opstartsmoede_deltager
            where forloeb_id = :id and mandat = 'NEJ' order by deltager
            """)
        .param("id", forloebId)
        .query(String.class)
        .list();
  }
}
