package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code udfald}. */
@Repository
class JdbcUdfaldsregister implements Udfaldsregister {

  private final Tabel<Udfald> udfald;

  JdbcUdfaldsregister(JdbcClient jdbc) {
    this.udfald = Tabel.af(jdbc, "udfald", Udfald.class, "forloeb_id", "deltager_id").registreret();
  }

  @Override
  public void gemUdfald(Registrering r, Udfald nyt) {
    udfald.gem(r, nyt);
  }

  @Override
  public Optional<Udfald> find(String forloebId, String deltagerId) {
    return udfald.hvor("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId).optional();
  }

  @Override
  public List<Udfald> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        udfald.hvor("forloeb_id = ?", forloebId).list(), Udfald::deltagerId);
  }
}
