package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Deltagerskifte;
import dk.jobveu.deltager.Deltagerskifter;
import dk.jobveu.faelles.jdbc.Tabel;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code deltagerskifte}. */
@Repository
class JdbcDeltagerskifter implements Deltagerskifter {

  private final Tabel<Deltagerskifte> skifter;

  JdbcDeltagerskifter(JdbcClient jdbc) {
    this.skifter =
        Tabel.af(jdbc, "deltagerskifte", Deltagerskifte.class, "forloeb_id", "deltager_id", "nr");
  }

  @Override
  public void gem(Deltagerskifte skifte) {
    skifter.indsaet(skifte);
  }

  @Override
  public void modtaget(Deltagerskifte skifte, LocalDate dag, String fraOrdning, String tilOrdning) {
    skifter
        .udpeg(skifte.registrering().forloebId(), skifte.deltagerId(), skifte.nr())
        .felt("modtaget_den", dag)
        .felt("fra_ordning", fraOrdning)
        .felt("til_ordning", tilOrdning)
        .ret();
  }

  @Override
  public List<Deltagerskifte> iForloeb(String forloebId) {
    return skifter.hvor("forloeb_id = ? order by registreret, nr", forloebId).list();
  }
}
