package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code opstartsmoede} and {@code opstartsmoede_deltager}. */
@Repository("opstartsmoeder")
class JdbcOpstartsmoeder implements Opstartsmoeder {

  private final JdbcClient jdbc;

  JdbcOpstartsmoeder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Opstartsmoede m) {
    Tabel.raekke(jdbc, "opstartsmoede", m.registrering())
        .felt("dato", m.dato())
        .felt("ordninger_droeftet", m.ordningerDroeftet())
        .felt("tovholder", m.tovholder())
        .felt("naeste_skridt", m.naesteSkridt())
        .gem();
    for (Moededeltager d : m.deltagere()) {
      Tabel.raekke(jdbc, "opstartsmoede_deltager", m.registrering())
          .noegle("deltager", d.organisation())
          .felt("mandat", d.mandat())
          .felt("begrundelse", d.begrundelse())
          .gem();
    }
  }

  @Override
  public Optional<Opstartsmoede> find(String forloebId) {
    List<Moededeltager> deltagere =
        jdbc.sql("select * from opstartsmoede_deltager where forloeb_id = :id order by deltager")
            .param("id", forloebId)
            .query(
                (rs, nr) ->
                    new Moededeltager(
                        rs.getString("deltager"),
                        Mandat.valueOf(rs.getString("mandat")),
                        rs.getString("begrundelse")))
            .list();
    return jdbc.sql("select * from opstartsmoede where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Opstartsmoede(
                    Sql.registrering(rs),
                    Sql.dato(rs, "dato"),
                    rs.getString("ordninger_droeftet"),
                    rs.getString("tovholder"),
                    rs.getString("naeste_skridt"),
                    deltagere))
        .optional();
  }

  @Override
  public void saetMandat(
      Registrering registrering, String jobcenter, Mandat mandat, String begrundelse) {
    Tabel.raekke(jdbc, "opstartsmoede_deltager", registrering)
        .noegle("deltager", jobcenter)
        .felt("mandat", mandat)
        .felt("begrundelse", begrundelse)
        .gem();
  }

  @Override
  public List<String> udenMandat(String forloebId) {
    return jdbc.sql(
            """
            select deltager from opstartsmoede_deltager
            where forloeb_id = :id and mandat = 'NEJ' order by deltager
            """)
        .param("id", forloebId)
        .query(String.class)
        .list();
  }
}
