package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Aflysning;
import dk.jobveu.hold.Aflysninger;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code aflysning}. */
@Repository
class JdbcAflysninger implements Aflysninger {

  private final Tabel<Aflysning> aflysninger;

  JdbcAflysninger(JdbcClient jdbc) {
    this.aflysninger = Tabel.af(jdbc, "aflysning", Aflysning.class, "forloeb_id").registreret();
  }

  @Override
  public void gem(Registrering r, Aflysning aflysning) {
    aflysninger.gem(r, aflysning);
  }

  @Override
  public Optional<Aflysning> find(String forloebId) {
    return aflysninger.hvor("forloeb_id = ?", forloebId).optional();
  }
}
