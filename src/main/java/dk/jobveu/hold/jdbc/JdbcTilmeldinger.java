package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.hold.Tilmeldinger;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tilmelding} and {@code tilmelding_jobcenter}. */
@Repository
class JdbcTilmeldinger implements Tilmeldinger {

  private final JdbcClient jdbc;

  JdbcTilmeldinger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, String jobcenter, boolean beskaeftiget, Tilmelding t) {
    Tabel.raekke(jdbc, "tilmelding", r)
        .noegle("deltager_id", t.deltagerId())
        .felt("jobcenter", jobcenter)
        .felt("beskaeftiget", beskaeftiget)
        .felt("ordning", t.ordning())
        .felt("tilmeldt_den", Datoer.dagen(r.tidspunkt()))
        .felt("praktisk_info", t.praktiskInfo())
        .felt("befordring", t.befordring())
        .gem();
  }

  @Override
  public void fjern(String forloebId, String deltagerId) {
    jdbc.sql("delete from tilmelding where forloeb_id = :id and deltager_id = :deltager")
        .param("id", forloebId)
        .param("deltager", deltagerId)
        .update();
  }

  @Override
  public List<Tilmeldt> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        jdbc.sql("select * from tilmelding where forloeb_id = :id")
            .param("id", forloebId)
            .query(
                (rs, i) ->
                    new Tilmeldt(
                        new Tilmelding(
                            rs.getString("deltager_id"),
                            rs.getString("ordning"),
                            rs.getBoolean("praktisk_info"),
                            rs.getBoolean("befordring")),
                        rs.getString("jobcenter"),
                        rs.getBoolean("beskaeftiget")))
            .list(),
        t -> t.tilmelding().deltagerId());
  }

  @Override
  public void gemAfslutning(
      Registrering r, String jobcenter, int tilmeldte, String kontaktfunktion, String bemaerkning) {
    Tabel.raekke(jdbc, "tilmelding_jobcenter", r)
        .noegle("jobcenter", jobcenter)
        .felt("tilmeldte", tilmeldte)
        .felt("kontakt_funktion", kontaktfunktion)
        .felt("bemaerkning", bemaerkning)
        .gem();
  }
}
