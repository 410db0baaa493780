package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.match.Matchopfoelgning;
import dk.jobveu.match.Samtaleregister;
import dk.jobveu.match.Trepartssamtale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code trepartssamtale} and {@code matchopfoelgning}. */
@Repository
class JdbcSamtaleregister implements Samtaleregister {

  private final JdbcClient jdbc;
  private final Tabel<Trepartssamtale> samtaler;
  private final Tabel<Matchopfoelgning> opfoelgninger;

  JdbcSamtaleregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.samtaler =
        Tabel.af(jdbc, "trepartssamtale", Trepartssamtale.class, "forloeb_id", "deltager_id")
            .registreret();
    this.opfoelgninger =
        Tabel.af(
                jdbc,
                "matchopfoelgning",
                Matchopfoelgning.class,
                "forloeb_id",
                "deltager_id",
                "dato")
            .registreret();
  }

  @Override
  public void gem(Registrering r, Trepartssamtale samtale) {
    samtaler.gem(r, samtale);
  }

  @Override
  public void gemSpor(String forloebId, String deltagerId, String spor) {
    jdbc.sql("update trepartssamtale set spor = :spor where forloeb_id = :f and deltager_id = :d")
        .param("spor", spor)
        .param("f", forloebId)
        .param("d", deltagerId)
        .update();
  }

  @Override
  public Optional<Trepartssamtale> trepartssamtale(String forloebId, String deltagerId) {
    return samtaler.hvor("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId).optional();
  }

  @Override
  public void gem(Registrering r, Matchopfoelgning opfoelgning) {
    opfoelgninger.gem(r, opfoelgning);
  }
}
