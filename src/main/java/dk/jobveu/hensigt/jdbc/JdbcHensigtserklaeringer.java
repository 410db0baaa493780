package dk.jobveu.hensigt.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaering.Afgiver;
import dk.jobveu.hensigt.Hensigtserklaering.Afslag;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hensigt.Virksomhedsprofil;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code hensigtserklaering} and {@code virksomhedsprofil}. */
@Repository
class JdbcHensigtserklaeringer implements Hensigtserklaeringer {

  private final JdbcClient jdbc;

  JdbcHensigtserklaeringer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Hensigtserklaering h) {
    Tabel.raekke(jdbc, "hensigtserklaering", h.registrering())
        .noegle("virksomhed_id", h.virksomhedId())
        .noegle("version", h.version())
        .felt("status", h.status())
        .felt("afgivet_af", h.afgivetAf())
        .felt("indhold_matcher", h.indholdMatcher())
        .felt("oensker_ledige", h.oenskerLedige())
        .felt("antal_job", h.antalJob())
        .felt("antal_laerlingepladser", h.antalLaerlingepladser())
        .felt("betingelse", h.betingelse())
        .felt("jobgaranti_antal", h.jobgarantiAntal())
        .felt("deltager_i_informationsmoede", h.deltagerIInformationsmoede())
        .felt("deltager_i_screening", h.deltagerIScreening())
        .felt("underskrevet", h.underskrevet())
        .felt("kursusversion", h.kursusversion())
        .felt("afslag_aarsag", h.afslagAarsag())
        .gem();
  }

  @Override
  public Optional<Hensigtserklaering> seneste(String forloebId, String virksomhedId) {
    return alle(forloebId).stream().filter(h -> h.virksomhedId().equals(virksomhedId)).findFirst();
  }

  @Override
  public List<Hensigtserklaering> alle(String forloebId) {
    return jdbc.sql(
            """
            select * from hensigtserklaering h
            where forloeb_id = :id and version = (select max(n.version) from hensigtserklaering n
              where n.forloeb_id = h.forloeb_id and n.virksomhed_id = h.virksomhed_id)
            order by virksomhed_id
            """)
        .param("id", forloebId)
        .query(JdbcHensigtserklaeringer::erklaering)
        .list();
  }

  private static Hensigtserklaering erklaering(ResultSet rs, int nr) throws SQLException {
    return new Hensigtserklaering(
        Sql.registrering(rs),
        rs.getString("virksomhed_id"),
        rs.getInt("version"),
        Status.valueOf(rs.getString("status")),
        Sql.kode(Afgiver.class, rs.getString("afgivet_af")),
        rs.getBoolean("indhold_matcher"),
        rs.getObject("oensker_ledige", Boolean.class),
        rs.getInt("antal_job"),
        rs.getInt("antal_laerlingepladser"),
        rs.getString("betingelse"),
        rs.getInt("jobgaranti_antal"),
        rs.getBoolean("deltager_i_informationsmoede"),
        rs.getBoolean("deltager_i_screening"),
        Sql.dato(rs, "underskrevet"),
        Sql.heltal(rs, "kursusversion"),
        Sql.kode(Afslag.class, rs.getString("afslag_aarsag")));
  }

  @Override
  public void gem(Virksomhedsprofil p) {
    Tabel.raekke(jdbc, "virksomhedsprofil", p.registrering())
        .noegle("virksomhed_id", p.virksomhedId())
        .felt("arbejdstider", p.arbejdstider())
        .felt("personlige_kompetencer", p.personligeKompetencer())
        .felt("sociale_kompetencer", p.socialeKompetencer())
        .gem();
  }

  @Override
  public List<Virksomhedsprofil> profiler(String forloebId) {
    return jdbc.sql("select * from virksomhedsprofil where forloeb_id = :id order by virksomhed_id")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Virksomhedsprofil(
                    Sql.registrering(rs),
                    rs.getString("virksomhed_id"),
                    rs.getString("arbejdstider"),
                    rs.getString("personlige_kompetencer"),
                    rs.getString("sociale_kompetencer")))
        .list();
  }
}
