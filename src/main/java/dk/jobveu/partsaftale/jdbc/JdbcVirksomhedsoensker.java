package dk.jobveu.partsaftale.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import java.util.List;
import java.util.stream.IntStream;
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
    Raekke.indsaet(
        IntStream.range(0, nye.size())
            .mapToObj(i -> oensker.raekke(registrering, nye.get(i)).felt("nr", i + 1))
            .toList());
  }

  @Override
  public List<Virksomhedsoenske> alle(String forloebId) {
    return oensker.hvor("forloeb_id = ? order by nr", forloebId).list();
  }
}
