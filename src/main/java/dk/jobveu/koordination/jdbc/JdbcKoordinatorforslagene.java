package dk.jobveu.koordination.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import dk.jobveu.koordination.Koordinatorforslagene;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code koordinatorforslag}. */
@Repository
class JdbcKoordinatorforslagene implements Koordinatorforslagene {

  private final JdbcClient jdbc;
  private final Tabel<Koordinatorforslag> forslag;

  JdbcKoordinatorforslagene(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.forslag =
        Tabel.af(jdbc, "koordinatorforslag", Koordinatorforslag.class, "forloeb_id", "nr");
  }

  @Override
  public void opret(Koordinatorforslag nyt) {
    forslag.indsaet(nyt);
  }

  @Override
  public boolean afgoer(Koordinatorforslag venter, Status status, String svarBegrundelse) {
    return jdbc.sql(
                """
                update koordinatorforslag set status = ?, svar_begrundelse = ?
                where forloeb_id = ? and nr = ? and status = 'FORESLAAET'
                """)
            .params(status.name(), svarBegrundelse, venter.registrering().forloebId(), venter.nr())
            .update()
        == 1;
  }

  @Override
  public List<Koordinatorforslag> alle(String forloebId) {
    return forslag.hvor("forloeb_id = ? order by nr", forloebId).list();
  }
}
