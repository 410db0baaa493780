package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code koordinering}. */
@Repository
class JdbcKoordineringer implements Koordineringer {

  private final Tabel<Koordinering> koordineringer;

  JdbcKoordineringer(JdbcClient jdbc) {
    this.koordineringer =
        Tabel.af(jdbc, "koordinering", Koordinering.class, "forloeb_id", "gaelder_fra");
  }

  @Override
  public void registrer(Koordinering k) {
    boolean uaendret =
        gaeldende(k.registrering().forloebId())
            .filter(
                g ->
                    g.koordinator().equals(k.koordinator())
                        && g.part().equals(k.part())
                        && Objects.equals(g.veuRolle(), k.veuRolle()))
            .isPresent();
    if (!uaendret) {
      koordineringer.raekke(k).felt("gaelder_fra", k.registrering().tidspunkt()).gem();
    }
  }

  @Override
  public List<Koordinering> alle(String forloebId) {
    return koordineringer.hvor("forloeb_id = ? order by gaelder_fra", forloebId).list();
  }
}
