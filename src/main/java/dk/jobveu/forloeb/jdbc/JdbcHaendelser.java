package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Haendelsesvidne;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code haendelse}. */
@Repository
class JdbcHaendelser implements Haendelser {

  private final Tabel<Haendelse> haendelser;

  private final ObjectProvider<Haendelsesvidne> vidner;

  /**
   * @param vidner asked for when something happens, since they read what is recorded everywhere
   */
  JdbcHaendelser(JdbcClient jdbc, ObjectProvider<Haendelsesvidne> vidner) {
    this.vidner = vidner;
    this.haendelser = Tabel.af(jdbc, "haendelse", Haendelse.class, "nr");
  }

  @Override
  public void registrer(Registrering registrering, String type, String tekst) {
    haendelser.indsaet(new Haendelse(registrering, type, tekst));
    vidner.forEach(v -> v.sket(registrering, type));
  }

  @Override
  public List<Haendelse> alle(String forloebId) {
    return haendelser.hvor("forloeb_id = ? order by nr desc", forloebId).list();
  }
}
