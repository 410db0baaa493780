package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Afklaring;
import dk.jobveu.screening.Afklaringer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code afklaring}. */
@Repository
class JdbcAfklaringer implements Afklaringer {

  private final Tabel<Afklaring> afklaringer;

  JdbcAfklaringer(JdbcClient jdbc) {
    this.afklaringer =
        Tabel.af(jdbc, "afklaring", Afklaring.class, "forloeb_id", "deltager_id", "nr");
  }

  @Override
  public void indsaet(List<Afklaring> nye) {
    afklaringer.indsaetAlle(nye);
  }

  @Override
  public void gem(Afklaring afklaring) {
    afklaringer.gem(afklaring);
  }

  @Override
  public List<Afklaring> iForloeb(String forloebId) {
    return afklaringer.hvor("forloeb_id = ? order by begyndt, nr", forloebId).list();
  }
}
