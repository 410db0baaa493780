package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Afvigelser;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code afvigelse}. */
@Repository
class JdbcAfvigelser implements Afvigelser {

  private final Tabel<Afvigelse> afvigelser;

  JdbcAfvigelser(JdbcClient jdbc) {
    this.afvigelser = Tabel.af(jdbc, "afvigelse", Afvigelse.class, "id");
  }

  @Override
  public void registrer(Registrering registrering, String regel, String begrundelse) {
    boolean findes =
        alle(registrering.forloebId()).stream()
            .anyMatch(
                a ->
                    a.regel().equals(regel)
                        && a.begrundelse().equals(begrundelse)
                        && Objects.equals(
                            a.registrering().organisation(), registrering.organisation()));
    if (!findes) {
      afvigelser
          .raekke(new Afvigelse(registrering, regel, begrundelse))
          .felt("id", UUID.randomUUID().toString())
          .indsaet();
    }
  }

  @Override
  public List<Afvigelse> alle(String forloebId) {
    return afvigelser.hvor("forloeb_id = ? order by registreret", forloebId).list();
  }
}
