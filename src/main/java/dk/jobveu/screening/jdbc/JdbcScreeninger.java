package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.screening.Informationsmoede;
import dk.jobveu.screening.Informationsmoede.Fremmoedt;
import dk.jobveu.screening.InformerMedarbejdere.Information;
import dk.jobveu.screening.Jobcenterscreening;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import dk.jobveu.screening.Screeningsprofil;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code screeningsprofil}, {@code screeningsprofil_kompetence}, {@code screeningsplan},
 * {@code screening_i_jobcenter} and {@code informationsmoede}.
 */
@Repository
class JdbcScreeninger implements Screeninger {

  private static final int FOERSTE_RUNDE = 1;

  private final JdbcClient jdbc;
  private final Tabel<Screeningsprofil> profiler;
  private final Tabel<Screeningsplan> planer;
  private final Tabel<Jobcenterscreening> jobcentre;

  private record Slagsmoede(Moedeslags slags, Informationsmoede moede) {}

  private final Tabel<Slagsmoede> moeder;

  JdbcScreeninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.profiler =
        Tabel.af(jdbc, "screeningsprofil", Screeningsprofil.class, "forloeb_id")
            .registreret()
            .boern(
                "kompetencer",
                Tabel.af(
                    jdbc, "screeningsprofil_kompetence", Kompetence.class, "forloeb_id", "nr"));
    this.planer =
        Tabel.af(jdbc, "screeningsplan", Screeningsplan.class, "forloeb_id")
            .registreret()
            .laes("jobcentre", rs -> maal(rs.getString("forloeb_id")));
    this.jobcentre =
        Tabel.af(jdbc, "screening_i_jobcenter", Jobcenterscreening.class, "forloeb_id", "jobcenter")
            .kolonne("antal.screenet", "antal_screenet")
            .kolonne("antal.udvalgt", "antal_udvalgt")
            .kolonne("antal.venteliste", "antal_venteliste")
            .kolonne("antal.afklaring", "antal_afklaring")
            .kolonne("antal.udsatUdvalgt", "antal_udsat_udvalgt")
            .ogsaa("svar_grund", "metode")
            .registreret();
    this.moeder =
        Tabel.af(jdbc, "informationsmoede", Slagsmoede.class, "forloeb_id", "slags")
            .registreret()
            .boern(
                "moede.deltagere",
                Tabel.af(
                    jdbc,
                    "informationsmoede_deltager",
                    Fremmoedt.class,
                    "forloeb_id",
                    "slags",
                    "deltager"));
  }

  @Override
  public void gemProfil(Registrering r, Screeningsprofil profil) {
    profiler.gem(r, profil);
  }

  @Override
  public Optional<Screeningsprofil> profil(String forloebId) {
    return profiler.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void gemPlan(Registrering r, Screeningsplan plan) {
    planer.gem(r, plan);
    for (Jobcentermaal m : plan.jobcentre()) {
      Optional<Jobcenterscreening> foer = find(r.forloebId(), m.jobcenter());
      if (foer.isPresent()) {
        // a new round of screening; the counts stay until the job centre is done again
        raekke(r, m.jobcenter())
            .felt("maal", m.maal())
            .felt("minimum", m.mindst())
            .felt("runde", foer.get().naesteRunde())
            .felt("afsluttet", null)
            .felt("afsluttet_den", null)
            .gem();
      } else {
        jobcentre.indsaet(
            r,
            new Jobcenterscreening(
                m.jobcenter(),
                m.maal(),
                m.mindst(),
                Svar.INVITERET,
                null,
                null,
                null,
                null,
                FOERSTE_RUNDE,
                null,
                null,
                Optaelling.INGEN));
      }
    }
  }

  @Override
  public Optional<Screeningsplan> plan(String forloebId) {
    return planer.hvor("forloeb_id = ?", forloebId).optional();
  }

  private List<Jobcentermaal> maal(String forloebId) {
    return alle(forloebId).stream()
        .map(j -> new Jobcentermaal(j.jobcenter(), j.maal(), j.minimum()))
        .toList();
  }

  @Override
  public void gemSvar(Registrering r, String jobcenter, boolean accepteret, String grund) {
    raekke(r, jobcenter)
        .felt("svar", accepteret ? Svar.ACCEPTERET : Svar.AFSLAAET)
        .felt("svar_grund", grund)
        .gem();
  }

  @Override
  public void gemInformation(Registrering r, String jobcenter, Information i) {
    raekke(r, jobcenter)
        .felt("informeret_den", i.dato())
        .felt("informeret_ved", i.form())
        .felt("informerede_medarbejdere", i.medarbejdere())
        .felt("alle_maalgrupper", i.alleMaalgrupper())
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
            where forloeb_id = ? and jobcenter = ? and metode is not null
            """)
        .params(forloebId, jobcenter)
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

  private Raekke raekke(Registrering r, String jobcenter) {
    return jobcentre.delvis(r).felt("jobcenter", jobcenter);
  }

  @Override
  public Optional<Jobcenterscreening> find(String forloebId, String jobcenter) {
    return jobcentre.hvor("forloeb_id = ? and jobcenter = ?", forloebId, jobcenter).optional();
  }

  @Override
  public List<Jobcenterscreening> alle(String forloebId) {
    return jobcentre.hvor("forloeb_id = ? order by jobcenter", forloebId).list();
  }

  @Override
  public void gemMoede(Registrering r, Moedeslags slags, Informationsmoede moede) {
    moeder.gem(r, new Slagsmoede(slags, moede));
  }

  @Override
  public Optional<Informationsmoede> moede(String forloebId, Moedeslags slags) {
    return moeder
        .hvor("forloeb_id = ? and slags = ?", forloebId, slags)
        .optional()
        .map(Slagsmoede::moede);
  }
}
