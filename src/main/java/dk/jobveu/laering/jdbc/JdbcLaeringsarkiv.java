package dk.jobveu.laering.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Evaluering;
import dk.jobveu.laering.Evaluering.Tilfredshed;
import dk.jobveu.laering.Genbrug;
import dk.jobveu.laering.Laeringsarkiv;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables evaluering, genbrug and case_beskrivelse. */
@Repository
class JdbcLaeringsarkiv implements Laeringsarkiv {

  private final Tabel<Evaluering> evalueringer;
  private final Tabel<Genbrug> genbrug;
  private final Tabel<Casebeskrivelse> cases;

  JdbcLaeringsarkiv(JdbcClient jdbc) {
    this.evalueringer =
        Tabel.af(jdbc, "evaluering", Evaluering.class, "forloeb_id")
            .koder(
                "skabeloner", new Kodeliste(jdbc, "evaluering_skabelon", "skabelon", "forloeb_id"))
            .boern(
                "tilfredshed",
                Tabel.af(
                    jdbc, "evaluering_tilfredshed", Tilfredshed.class, "forloeb_id", "aktoertype"))
            .kolonne("resultater.kursister", "antal_kursister")
            .kolonne("resultater.gennemfoert", "antal_gennemfoert")
            .kolonne("resultater.job", "antal_job")
            .kolonne("resultater.uddannelse", "antal_uddannelse")
            .kolonne("resultater.paaVej", "antal_paa_vej");
    this.genbrug = Tabel.af(jdbc, "genbrug", Genbrug.class, "forloeb_id").registreret();
    this.cases =
        Tabel.af(jdbc, "case_beskrivelse", Casebeskrivelse.class, "forloeb_id")
            .kolonne("tekst.casensFormaal", "formaal");
  }

  @Override
  public void gemEvaluering(Evaluering evaluering) {
    evalueringer.gem(evaluering);
  }

  @Override
  public Optional<Evaluering> evaluering(String forloebId) {
    return evalueringer.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void gemGenbrug(Registrering registrering, Genbrug nyt) {
    genbrug.gem(registrering, nyt);
  }

  @Override
  public Optional<Genbrug> genbrug(String forloebId) {
    return genbrug.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void gemCase(Casebeskrivelse beskrivelse) {
    cases.gem(beskrivelse);
  }

  @Override
  public Optional<Casebeskrivelse> casebeskrivelse(String forloebId) {
    return cases.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public List<Casebeskrivelse> casebank() {
    return Danskorden.ordnet(
        cases.hvor("status = ?", Casebeskrivelse.Status.GODKENDT).list(), c -> c.tekst().titel());
  }
}
