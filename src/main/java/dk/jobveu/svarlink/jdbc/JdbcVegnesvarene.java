package dk.jobveu.svarlink.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.Vegnesvar;
import dk.jobveu.svarlink.Vegnesvarene;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code svar_paa_vegne}. */
@Repository
class JdbcVegnesvarene implements Vegnesvarene {

  private final JdbcClient jdbc;
  private final Tabel<Vegnesvar> svar;

  JdbcVegnesvarene(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.svar =
        Tabel.af(
            jdbc, "svar_paa_vegne", Vegnesvar.class, "forloeb_id", "formaal", "aktoer_id", "emne");
  }

  @Override
  public void gem(Vegnesvar nyt) {
    svar.gem(nyt);
  }

  @Override
  public void slet(Formaal formaal, String forloebId, String aktoerId, String emne) {
    jdbc.sql(
            """
            delete from svar_paa_vegne where forloeb_id = :f and formaal = :formaal
              and aktoer_id = :aktoer and emne = :emne
            """)
        .param("f", forloebId)
        .param("formaal", formaal.name())
        .param("aktoer", aktoerId)
        .param("emne", emne)
        .update();
  }

  @Override
  public List<Vegnesvar> alle(String forloebId) {
    return svar.hvor("forloeb_id = ? order by registreret desc", forloebId).list();
  }
}
