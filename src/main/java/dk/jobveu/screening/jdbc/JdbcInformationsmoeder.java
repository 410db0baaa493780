package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Informationsmoede;
import dk.jobveu.screening.Informationsmoeder;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code informationsmoede}. */
@Repository
class JdbcInformationsmoeder implements Informationsmoeder {

  private final JdbcClient jdbc;

  JdbcInformationsmoeder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Informationsmoede m) {
    Tabel.raekke(jdbc, "informationsmoede", r)
        .felt("form", m.form())
        .felt("afholdt_den", m.afholdtDen())
        .felt("sted", m.sted())
        .felt("inviterede", m.inviterede())
        .felt("fremmoedte", m.fremmoedte())
        .felt("virksomheder", m.virksomheder())
        .felt("virksomhedsnavne", m.virksomhedsnavne())
        .felt("dagsorden", m.dagsorden())
        .felt("begrundelse", m.begrundelse())
        .gem();
  }

  @Override
  public Optional<Informationsmoede> find(String forloebId) {
    return jdbc.sql("select * from informationsmoede where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Informationsmoede(
                    Informationsmoede.Form.valueOf(rs.getString("form")),
                    Sql.dato(rs, "afholdt_den"),
                    rs.getString("sted"),
                    Sql.heltal(rs, "inviterede"),
                    Sql.heltal(rs, "fremmoedte"),
                    Sql.heltal(rs, "virksomheder"),
                    rs.getString("virksomhedsnavne"),
                    rs.getString("dagsorden"),
                    rs.getString("begrundelse")))
        .optional();
  }
}
