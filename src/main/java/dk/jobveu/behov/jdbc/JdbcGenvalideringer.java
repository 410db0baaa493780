package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Genvalidering;
import dk.jobveu.behov.Genvalidering.Udfald;
import dk.jobveu.behov.Genvalideringer;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code genvalidering} with its {@code genvalidering_svar}. */
@Repository
class JdbcGenvalideringer implements Genvalideringer {

  private final JdbcClient jdbc;
  private final Tabel<Genvalidering> genvalideringer;

  JdbcGenvalideringer(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.genvalideringer =
        Tabel.af(jdbc, "genvalidering", Genvalidering.class, "forloeb_id", "omgang")
            .boern(
                "svar",
                Tabel.af(
                    jdbc,
                    "genvalidering_svar",
                    Genvalidering.Svar.class,
                    "forloeb_id",
                    "omgang",
                    "nr"));
  }

  @Override
  public void opret(Genvalidering genvalidering) {
    genvalideringer.indsaet(genvalidering);
  }

  @Override
  public List<Genvalidering> alle(String forloebId) {
    return genvalideringer.hvor("forloeb_id = ? order by omgang", forloebId).list();
  }

  @Override
  public void afgoer(String forloebId, Udfald udfald) {
    jdbc.sql("update genvalidering set udfald = ? where forloeb_id = ? and udfald = ?")
        .params(udfald.name(), forloebId, Udfald.VENTER.name())
        .update();
  }
}
