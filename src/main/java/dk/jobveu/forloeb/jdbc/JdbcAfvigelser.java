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

  private final JdbcClient jdbc;
  private final Tabel<Afvigelse> afvigelser;

  JdbcAfvigelser(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.afvigelser = Tabel.af(jdbc, "afvigelse", Afvigelse.class, "id");
  }

  @Override
  public void registrer(Registrering registrering, String regel, String begrundelse) {
    gem(new Afvigelse(registrering, regel, begrundelse, false, null, null));
  }

  @Override
  public void udled(Registrering registrering, String regel, String fundet) {
    gem(new Afvigelse(registrering, regel, fundet, true, null, null));
  }

  private void gem(Afvigelse ny) {
    boolean findes =
        alle(ny.registrering().forloebId()).stream()
            .anyMatch(
                a ->
                    a.regel().equals(ny.regel())
                        && a.begrundelse().equals(ny.begrundelse())
                        && a.udledt() == ny.udledt()
                        && (ny.udledt()
                            || Objects.equals(
                                a.registrering().organisation(),
                                ny.registrering().organisation())));
    if (!findes) {
      afvigelser.raekke(ny).felt("id", UUID.randomUUID().toString()).indsaet();
    }
  }

  @Override
  public void forklar(Registrering r, String regel, String hvorfor) {
    jdbc.sql(
            "update afvigelse set hvorfor = ?, sagt_af = ?"
                + " where forloeb_id = ? and regel = ? and udledt")
        .params(hvorfor, r.bruger(), r.forloebId(), regel)
        .update();
  }

  @Override
  public List<Afvigelse> alle(String forloebId) {
    return afvigelser.hvor("forloeb_id = ? order by registreret", forloebId).list();
  }
}
