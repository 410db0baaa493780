package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Informationsmoede;
import dk.jobveu.screening.Informationsmoeder;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code informationsmoede}. */
@Repository
class JdbcInformationsmoeder implements Informationsmoeder {

  private final Tabel<Informationsmoede> moeder;

  JdbcInformationsmoeder(JdbcClient jdbc) {
    this.moeder =
        Tabel.af(jdbc, "informationsmoede", Informationsmoede.class, "forloeb_id").registreret();
  }

  @Override
  public void gem(Registrering r, Informationsmoede moede) {
    moeder.gem(r, moede);
  }

  @Override
  public Optional<Informationsmoede> find(String forloebId) {
    return moeder.hvor("forloeb_id = ?", forloebId).optional();
  }
}
