package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Jobcenterordning;
import dk.jobveu.opstart.Ordning;
import dk.jobveu.opstart.Ordninger;
import dk.jobveu.opstart.Ordningsforslag;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code ordning} and {@code ordning_forslag}. */
@Repository
class JdbcOrdninger implements Ordninger {

  private final Tabel<Ordningsforslag> forslag;
  private final Tabel<Jobcenterordning> ordninger;

  JdbcOrdninger(JdbcClient jdbc) {
    this.forslag =
        Tabel.af(
                jdbc,
                "ordning_forslag",
                Ordningsforslag.class,
                "forloeb_id",
                "maalgruppe_nr",
                "uddannelsesniveau",
                "ordning",
                "situation")
            .kolonne("niveau", "uddannelsesniveau")
            .ogsaa("fundet");
    this.ordninger =
        Tabel.af(
                jdbc,
                "ordning",
                Jobcenterordning.class,
                "forloeb_id",
                "jobcenter",
                "ordning",
                "maalgruppe")
            .registreret();
  }

  @Override
  public void gemForslag(String forloebId, List<Ordningsforslag> nye, Instant fundet) {
    forslag.slet("forloeb_id = ?", forloebId);
    Raekke.indsaet(
        nye.stream()
            .map(f -> forslag.raekke(f).felt("forloeb_id", forloebId).felt("fundet", fundet))
            .toList());
  }

  @Override
  public List<Ordningsforslag> forslag(String forloebId) {
    return forslag
        .hvor(
            "forloeb_id = ? order by maalgruppe_nr, uddannelsesniveau, ordning, situation",
            forloebId)
        .list();
  }

  @Override
  public void gemOrdninger(Registrering registrering, String jobcenter, List<Ordning> nye) {
    ordninger.slet("forloeb_id = ? and jobcenter = ?", registrering.forloebId(), jobcenter);
    ordninger.indsaetAlle(
        registrering, nye.stream().map(o -> new Jobcenterordning(jobcenter, o)).toList());
  }

  @Override
  public List<Jobcenterordning> alle(String forloebId) {
    return ordninger
        .hvor("forloeb_id = ? order by ordning, maalgruppe, jobcenter", forloebId)
        .list();
  }
}
