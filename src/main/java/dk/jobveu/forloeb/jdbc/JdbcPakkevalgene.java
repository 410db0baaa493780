package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Pakkevalg;
import dk.jobveu.forloeb.Pakkevalgene;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code forloeb_branchepakke}. */
@Repository
class JdbcPakkevalgene implements Pakkevalgene {

  private final Tabel<Pakkevalg> valg;

  JdbcPakkevalgene(JdbcClient jdbc) {
    this.valg = Tabel.af(jdbc, "forloeb_branchepakke", Pakkevalg.class, "forloeb_id");
  }

  @Override
  public void gem(Pakkevalg nyt) {
    valg.gem(nyt);
  }

  @Override
  public Optional<Pakkevalg> find(String forloebId) {
    return valg.hvor("forloeb_id = ?", forloebId).optional();
  }
}
