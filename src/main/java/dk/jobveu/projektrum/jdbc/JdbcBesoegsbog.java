package dk.jobveu.projektrum.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.projektrum.Besoeg;
import dk.jobveu.projektrum.Besoegsbog;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code besoeg}. */
@Repository
class JdbcBesoegsbog implements Besoegsbog {

  private final Tabel<Besoeg> besoeg;

  JdbcBesoegsbog(JdbcClient jdbc) {
    this.besoeg = Tabel.af(jdbc, "besoeg", Besoeg.class, "bruger", "forloeb_id");
  }

  @Override
  public Optional<Besoeg> find(String bruger, String forloebId) {
    return besoeg.hvor("bruger = ? and forloeb_id = ?", bruger, forloebId).optional();
  }

  @Override
  public void gem(Besoeg b) {
    besoeg.gem(b);
  }
}
