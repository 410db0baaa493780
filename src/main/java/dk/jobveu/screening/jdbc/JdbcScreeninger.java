package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.screening.Jobcenterscreening;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Informationsform;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code screeningsplan} and {@code screening_i_jobcenter}. */
@Repository
class JdbcScreeninger implements Screeninger {

  private final JdbcClient jdbc;

  JdbcScreeninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gemPlan(Registrering r, Screeningsplan plan) {
    Tabel.raekke(jdbc, "screeningsplan", r)
        .felt("pladser", plan.pladser())
        .felt("minimum", plan.minimum())
        .felt("frist", plan.frist())
        .felt("ordninger", plan.ordninger())
        .gem();
    for (Jobcentermaal m : plan.jobcentre()) {
      var raekke =
          Tabel.raekke(jdbc, "screening_i_jobcenter", r)
              .noegle("jobcenter", m.jobcenter())
              .felt("maal", m.maal())
              .felt("minimum", m.minimum());
      if (find(r.forloebId(), m.jobcenter()).isPresent()) {
        // a new round of screening; the counts stay until the job centre is done again
        raekke.felt("afsluttet", null).felt("afsluttet_den", null).gem();
      } else {
        raekke
            .felt("svar", Svar.INVITERET)
            .felt("antal_screenet", 0)
            .felt("antal_udvalgt", 0)
            .felt("antal_venteliste", 0)
            .felt("antal_afklaring", 0)
            .felt("antal_udsat_udvalgt", 0)
            .indsaet();
      }
    }
  }

  @Override
  public Optional<Screeningsplan> plan(String forloebId) {
    List<Jobcentermaal> maal =
        alle(forloebId).stream()
            .map(j -> new Jobcentermaal(j.jobcenter(), j.maal(), j.minimum()))
            .toList();
    return jdbc.sql("select * from screeningsplan where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Screeningsplan(
                    rs.getInt("pladser"),
                    rs.getInt("minimum"),
                    Sql.dato(rs, "frist"),
                    rs.getString("ordninger"),
                    maal))
        .optional();
  }

  @Override
  public void gemSvar(Registrering r, String jobcenter, boolean accepteret, String grund) {
    raekke(r, jobcenter)
        .felt("svar", accepteret ? Svar.ACCEPTERET : Svar.AFSLAAET)
        .felt("svar_grund", grund)
        .gem();
  }

  @Override
  public void gemInformation(
      Registrering r,
      String jobcenter,
      LocalDate dato,
      Informationsform form,
      int medarbejdere,
      boolean alleMaalgrupper) {
    raekke(r, jobcenter)
        .felt("informeret_den", dato)
        .felt("informeret_ved", form)
        .felt("informerede_medarbejdere", medarbejdere)
        .felt("alle_maalgrupper", alleMaalgrupper)
        .gem();
  }

  @Override
  public void gemMetode(Registrering r, String jobcenter, String metode) {
    raekke(r, jobcenter).felt("metode", metode).gem();
  }

  @Override
  public Optional<String> metode(String forloebId, String jobcenter) {
    return jdbc.sql(
            """
            select metode from screening_i_jobcenter
            where forloeb_id = :id and jobcenter = :jobcenter and metode is not null
            """)
        .param("id", forloebId)
        .param("jobcenter", jobcenter)
        .query(String.class)
        .optional();
  }

  @Override
  public void gemAfslutning(
      Registrering r, String jobcenter, Afslutning afslutning, LocalDate dato, Optaelling antal) {
    raekke(r, jobcenter)
        .felt("afsluttet", afslutning)
        .felt("afsluttet_den", dato)
        .felt("antal_screenet", antal.screenet())
        .felt("antal_udvalgt", antal.udvalgt())
        .felt("antal_venteliste", antal.venteliste())
        .felt("antal_afklaring", antal.afklaring())
        .felt("antal_udsat_udvalgt", antal.udsatUdvalgt())
        .gem();
  }

  private Tabel raekke(Registrering r, String jobcenter) {
    return Tabel.raekke(jdbc, "screening_i_jobcenter", r).noegle("jobcenter", jobcenter);
  }

  @Override
  public Optional<Jobcenterscreening> find(String forloebId, String jobcenter) {
    return jdbc.sql(
            """
            select * from screening_i_jobcenter
            where forloeb_id = :id and jobcenter = :jobcenter
            """)
        .param("id", forloebId)
        .param("jobcenter", jobcenter)
        .query((rs, i) -> laes(rs))
        .optional();
  }

  @Override
  public List<Jobcenterscreening> alle(String forloebId) {
    return jdbc.sql("select * from screening_i_jobcenter where forloeb_id = :id order by jobcenter")
        .param("id", forloebId)
        .query((rs, i) -> laes(rs))
        .list();
  }

  private static Jobcenterscreening laes(ResultSet rs) throws SQLException {
    String ved = rs.getString("informeret_ved");
    String afsluttet = rs.getString("afsluttet");
    return new Jobcenterscreening(
        rs.getString("jobcenter"),
        rs.getInt("maal"),
        rs.getInt("minimum"),
        Svar.valueOf(rs.getString("svar")),
        Sql.dato(rs, "informeret_den"),
        ved == null ? null : Informationsform.valueOf(ved),
        Sql.heltal(rs, "informerede_medarbejdere"),
        rs.getObject("alle_maalgrupper", Boolean.class),
        afsluttet == null ? null : Afslutning.valueOf(afsluttet),
        Sql.dato(rs, "afsluttet_den"),
        new Optaelling(
            rs.getInt("antal_screenet"),
            rs.getInt("antal_udvalgt"),
            rs.getInt("antal_venteliste"),
            rs.getInt("antal_afklaring"),
            rs.getInt("antal_udsat_udvalgt")));
  }
}
