package dk.jobveu.feltsvar.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.feltsvar.Feltsvar;
import dk.jobveu.feltsvar.Feltsvararkiv;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code feltsvar}. */
@Repository
class JdbcFeltsvararkiv implements Feltsvararkiv {

  private final Tabel<Feltsvar> tabel;

  JdbcFeltsvararkiv(JdbcClient jdbc) {
    this.tabel = Tabel.af(jdbc, "feltsvar", Feltsvar.class);
  }

  @Override
  public void gem(List<Feltsvar> nye) {
    nye.forEach(tabel::indsaet);
  }

  @Override
  public List<Feltsvar> iForloeb(String forloebId) {
    return tabel.hvor("forloeb_id = ? order by nr", forloebId).list();
  }
}
