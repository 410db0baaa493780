package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.hold.Aflysning;
import dk.jobveu.hold.Aflysninger;
import dk.jobveu.hold.Stadie;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code aflysning}. */
@Repository
class JdbcAflysninger implements Aflysninger {

  private final JdbcClient jdbc;

  JdbcAflysninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Aflysning a) {
    Tabel.raekke(jdbc, "aflysning", r)
        .felt("dato", a.dato())
        .felt("stadie", a.stadie())
        .felt("aarsag", a.aarsag())
        .gem();
  }

  @Override
  public Optional<Aflysning> find(String forloebId) {
    return jdbc.sql("select * from aflysning where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Aflysning(
                    Sql.dato(rs, "dato"),
                    Stadie.valueOf(rs.getString("stadie")),
                    Stopaarsag.valueOf(rs.getString("aarsag"))))
        .optional();
  }
}
