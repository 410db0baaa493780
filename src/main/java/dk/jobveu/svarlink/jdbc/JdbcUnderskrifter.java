package dk.jobveu.svarlink.jdbc;

import dk.jobveu.dokument.Papirindhold;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.svarlink.Underskrift;
import dk.jobveu.svarlink.Underskrifter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code underskrift}. */
@Repository
class JdbcUnderskrifter implements Underskrifter {

  private final Tabel<Underskrift> underskrifter;

  JdbcUnderskrifter(JdbcClient jdbc) {
    this.underskrifter =
        Tabel.af(jdbc, "underskrift", Underskrift.class, "forloeb_id", "noegle", "version")
            .laes("papir", rs -> Papirindhold.laes(rs.getString("indhold")))
            .ogsaa("indhold");
  }

  @Override
  public void gem(Underskrift underskrift) {
    underskrifter
        .raekke(underskrift)
        .felt("indhold", Papirindhold.skriv(underskrift.papir()))
        .indsaet();
  }

  @Override
  public List<Underskrift> alle(String forloebId) {
    return underskrifter.hvor("forloeb_id = ? order by noegle, version desc", forloebId).list();
  }
}
