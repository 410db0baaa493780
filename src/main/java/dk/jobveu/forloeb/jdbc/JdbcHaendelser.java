package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Haendelser;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code haendelse}. */
@Repository
class JdbcHaendelser implements Haendelser {

  private final Tabel<Haendelse> haendelser;

  JdbcHaendelser(JdbcClient jdbc) {
    this.haendelser = Tabel.af(jdbc, "haendelse", Haendelse.class, "nr");
  }

  @Override
  public void registrer(Registrering registrering, String type, String tekst) {
    haendelser.indsaet(new Haendelse(registrering, type, tekst));
  }

  @Override
  public List<Haendelse> alle(String forloebId) {
    return haendelser.hvor("forloeb_id = ? order by nr desc", forloebId).list();
  }
}
