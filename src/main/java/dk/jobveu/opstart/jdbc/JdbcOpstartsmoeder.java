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
            .ogsaa("begrundelse")
            .registreret();
    this.moeder =
        Tabel.af(jdbc, "opstartsmoede", Opstartsmoede.class, "forloeb_id")
            .kolonne("moededato", "dato")
            .kolonne("tovholderValg", "tovholder")
            .boern("deltagere", deltagere)
            .registreret();
  }

  @Override
  public void gemMoede(Registrering registrering, Opstartsmoede moede) {
    moeder.gem(registrering, moede);
  }

  @Override
  public Optional<Opstartsmoede> find(String forloebId) {
    return moeder.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void saetMandat(
      Registrering registrering, String jobcenter, Mandat mandat, String begrundelse) {
    deltagere
        .raekke(registrering, new Moededeltager(jobcenter, mandat))
        .felt("begrundelse", begrundelse)
        .gem();
  }

  @Override
  public List<String> udenMandat(String forloebId) {
    return jdbc.sql(
            """
            select deltager from opstartsmoede_deltager
            where forloeb_id = ? and mandat = 'NEJ' order by deltager
            """)
        .param(forloebId)
        .query(String.class)
        .list();
  }
}
