package dk.jobveu.kontakt.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kontakt.Forloebskontakt;
import dk.jobveu.kontakt.Forloebskontakter;
import dk.jobveu.kontakt.Kontaktopgave;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code forloebskontakt}. */
@Repository
class JdbcForloebskontakter implements Forloebskontakter {

  private final JdbcClient jdbc;
  private final Tabel<Forloebskontakt> kontakter;

  JdbcForloebskontakter(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.kontakter =
        Tabel.af(
            jdbc,
            "forloebskontakt",
            Forloebskontakt.class,
            "forloeb_id",
            "kontaktperson_id",
            "opgave");
  }

  @Override
  public List<Forloebskontakt> i(String forloebId) {
    return kontakter.hvor("forloeb_id = ?", forloebId).list();
  }

  @Override
  public List<String> forloebMed(String kontaktpersonId) {
    return jdbc.sql(
            "select distinct forloeb_id from forloebskontakt where kontaktperson_id = ?"
                + " order by forloeb_id")
        .param(kontaktpersonId)
        .query(String.class)
        .list();
  }

  @Override
  public void gem(Forloebskontakt kontakt) {
    kontakter.gem(kontakt);
  }

  @Override
  public void slet(String forloebId, String kontaktpersonId, Kontaktopgave opgave) {
    jdbc.sql(
            "delete from forloebskontakt"
                + " where forloeb_id = ? and kontaktperson_id = ? and opgave = ?")
        .params(forloebId, kontaktpersonId, opgave.name())
        .update();
  }
}
