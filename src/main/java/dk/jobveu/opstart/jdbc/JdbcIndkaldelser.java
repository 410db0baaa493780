package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Indkaldelse;
import dk.jobveu.opstart.Indkaldelser;
import dk.jobveu.opstart.Moedesvar;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code opstartsmoede_indkaldelse} and {@code opstartsmoede_indbudt}. */
@Repository("indkaldelser")
class JdbcIndkaldelser implements Indkaldelser {

  private final Tabel<Indkaldelse> kald;
  private final Tabel<Moedesvar> svar;

  JdbcIndkaldelser(JdbcClient jdbc) {
    this.kald = Tabel.af(jdbc, "opstartsmoede_indkaldelse", Indkaldelse.class, "forloeb_id", "nr");
    this.svar =
        Tabel.af(jdbc, "opstartsmoede_indbudt", Moedesvar.class, "forloeb_id", "nr", "deltager");
  }

  @Override
  public void gemKald(Indkaldelse nyt, List<Moedesvar> indbudte) {
    kald.indsaet(nyt);
    svar.indsaetAlle(indbudte);
  }

  @Override
  public void gemSvar(Moedesvar nyt) {
    svar.gem(nyt);
  }

  @Override
  public Optional<Indkaldelse> seneste(String forloebId) {
    return kald.seneste("nr", forloebId);
  }

  @Override
  public List<Moedesvar> svar(String forloebId) {
    return svar.hvor(
            """
            forloeb_id = ? and nr = (select max(nr) from opstartsmoede_indkaldelse
              where forloeb_id = ?) order by deltager
            """,
            forloebId,
            forloebId)
        .list();
  }
}
