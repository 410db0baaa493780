package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.Screeningsprofiler;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code screeningsprofil} and {@code screeningsprofil_kompetence}. */
@Repository
class JdbcScreeningsprofiler implements Screeningsprofiler {

  private final Tabel<Screeningsprofil> profiler;

  JdbcScreeningsprofiler(JdbcClient jdbc) {
    this.profiler =
        Tabel.af(jdbc, "screeningsprofil", Screeningsprofil.class, "forloeb_id")
            .registreret()
            .boern(
                "kompetencer",
                Tabel.af(
                    jdbc, "screeningsprofil_kompetence", Kompetence.class, "forloeb_id", "nr"));
  }

  @Override
  public void gem(Registrering r, Screeningsprofil profil) {
    profiler.gem(r, profil);
  }

  @Override
  public Optional<Screeningsprofil> find(String forloebId) {
    return profiler.hvor("forloeb_id = ?", forloebId).optional();
  }
}
