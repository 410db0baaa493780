package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
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
  private final Tabel<Ordning> ordninger;

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
        Tabel.af(jdbc, "ordning", Ordning.class, "forloeb_id", "ordning", "maalgruppe")
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
  public void gemOrdninger(Registrering registrering, List<Ordning> nye) {
    ordninger.slet("forloeb_id = ?", registrering.forloebId());
    ordninger.indsaetAlle(registrering, nye);
  }

  @Override
  public List<Ordning> alle(String forloebId) {
    return ordninger.hvor("forloeb_id = ? order by ordning, maalgruppe", forloebId).list();
  }
}
