package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.hold.Tilmeldinger.Tilmeldingssvar;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tilmelding} and {@code tilmelding_jobcenter}. */
@Repository
class JdbcTilmeldinger implements Tilmeldinger {

  private final JdbcTemplate mange;
  private final Tabel<Tilmeldt> tilmeldinger;
  private final Tabel<Tilmeldingssvar> afslutninger;

  JdbcTilmeldinger(JdbcClient jdbc, JdbcTemplate mange) {
    this.mange = mange;
    this.tilmeldinger =
        Tabel.af(jdbc, "tilmelding", Tilmeldt.class, "forloeb_id", "deltager_id")
            .ogsaa("tilmeldt_den")
            .valgfri("tilmelding.fakta")
            .registreret();
    this.afslutninger =
        Tabel.af(
                jdbc,
                "tilmelding_jobcenter",
                Tilmeldingssvar.class,
                "forloeb_id",
                "hold_nr",
                "jobcenter")
            .ogsaa("tilmeldte")
            .registreret();
  }

  @Override
  public void gemTilmeldinger(
      Registrering r, String jobcenter, boolean beskaeftigede, List<Tilmelding> nye) {
    Raekke.gem(
        mange,
        nye.stream()
            .map(
                t ->
                    tilmeldinger
                        .raekke(r, new Tilmeldt(t, jobcenter, beskaeftigede))
                        .felt("tilmeldt_den", Datoer.dagen(r.tidspunkt())))
            .toList());
  }

  @Override
  public void skift(String forloebId, String deltagerId, String jobcenter, boolean beskaeftiget) {
    tilmeldinger
        .udpeg(forloebId, deltagerId)
        .felt("jobcenter", jobcenter)
        .felt("beskaeftiget", beskaeftiget)
        .ret();
  }

  @Override
  public void skiftOrdning(String forloebId, String deltagerId, String ordning) {
    tilmeldinger.udpeg(forloebId, deltagerId).felt("ordning", ordning).ret();
  }

  @Override
  public void fjern(String forloebId, String deltagerId) {
    tilmeldinger.slet("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId);
  }

  @Override
  public List<Tilmeldt> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        tilmeldinger.hvor("forloeb_id = ?", forloebId).list(), t -> t.tilmelding().deltagerId());
  }

  @Override
  public void gemAfslutning(
      Registrering r, int holdNr, String jobcenter, int tilmeldte, Tilmeldingssvar svar) {
    afslutninger
        .raekke(r, svar)
        .felt("hold_nr", holdNr)
        .felt("jobcenter", jobcenter)
        .felt("tilmeldte", tilmeldte)
        .gem();
  }
}
