package dk.jobveu.partsaftale.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table virksomhedsoenske. */
@Repository
class JdbcVirksomhedsoensker implements Virksomhedsoensker {

  private final Tabel<Virksomhedsoenske> oensker;

  JdbcVirksomhedsoensker(JdbcClient jdbc) {
    this.oensker =
        Tabel.af(jdbc, "virksomhedsoenske", Virksomhedsoenske.class, "forloeb_id", "nr")
            .registreret();
  }

  @Override
  public void gemOensker(Registrering registrering, List<Virksomhedsoenske> nye) {
    oensker.slet("forloeb_id = ?", registrering.forloebId());
    int nr = 1;
    for (Virksomhedsoenske oenske : nye) {
      oensker.raekke(registrering, oenske).felt("nr", nr++).indsaet();
    }
  }

  @Override
  public List<Virksomhedsoenske> alle(String forloebId) {
    return oensker.hvor("forloeb_id = ? order by nr", forloebId).list();
  }
}
