package dk.jobveu.postkasse.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.postkasse.Samtale;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code samtale}. */
@Repository
class JdbcSamtale implements Samtale {

  private final Tabel<Replik> replikker;

  JdbcSamtale(JdbcClient jdbc) {
    this.replikker = Tabel.af(jdbc, "samtale", Replik.class);
  }

  @Override
  public void skriv(Replik replik) {
    replikker.indsaet(replik);
  }

  @Override
  public List<Replik> i(String forloebId) {
    return replikker.hvor("forloeb_id = ? order by nr desc", forloebId).list();
  }
}
