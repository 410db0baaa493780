package dk.jobveu.persondata;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Forloebstabeller;
import dk.jobveu.Systemtest;
import dk.jobveu.bilag.Bilag;
import dk.jobveu.bilag.Bilagslager;
import dk.jobveu.bilag.Bilagssted;
import dk.jobveu.bilag.Bilagstype;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.deltager.RegistrerKontakter;
import dk.jobveu.deltager.StopDeltagerforloeb;
import dk.jobveu.deltager.persondata.Sletning;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.stedfortraeder.Opgaveflytning;
import dk.jobveu.stedfortraeder.Stedfortraedelse;
import dk.jobveu.stedfortraeder.Stedfortraedelser;
import dk.jobveu.stedfortraeder.UdfoerStedfortraedelse;
import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.Svarlink;
import dk.jobveu.svarlink.Svarlinks;
import dk.jobveu.svarlink.Underskrift;
import dk.jobveu.svarlink.Underskrifter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept long enough goes by itself, and not a day before. */
@Systemtest
class OpbevaringTest {

  private static final String JC = Testaktoerer.JOBCENTER;
  private static final LocalDate SLUT = LocalDate.of(2026, 5, 1);

  @Autowired Scene scene;
  @Autowired Holdhjaelp hjaelp;
  @Autowired RydOp rydOp;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired StopDeltagerforloeb stop;
  @Autowired RegistrerGennemfoersel gennemfoer;
  @Autowired RegistrerMatchliste match;
  @Autowired Deltagere deltagere;
  @Autowired Kontaktbog kontakter;
  @Autowired RegistrerKontakter registrerKontakter;
  @Autowired Opfoelgningsregister opfoelgninger;
  @Autowired Persondatalog log;
  @Autowired Slettede slettede;
  @Autowired Forloebregister register;
  @Autowired HistoryService historik;
  @Autowired ManagementService job;
  @Autowired ProcessEngine motor;
  @Autowired Stedfortraedelser aftaler;
  @Autowired UdfoerStedfortraedelse udfoer;
  @Autowired Svarlinks links;
  @Autowired Underskrifter underskrifter;
  @Autowired Bilagslager bilag;
  @Autowired Dokumentarkiv arkiv;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource database;

  private Forloeb f;

  @BeforeEach
  void klokken() {
    klokken(SLUT);
    f = scene.forloeb();
  }

  @AfterEach
  void klokkenIgen() {
    scene.klokkenIgen();
    jdbc.sql("delete from stedfortraedelse_opgave").update();
    jdbc.sql("delete from stedfortraedelse").update();
  }

  private void klokken(LocalDate dag) {
    scene.klokken(dag.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private Registrering som(String organisation) {
    return hjaelp.som(organisation, f);
  }

  private void opret(String... ider) {
    for (String id : ider) {
      opret.opret(som(JC), JC, List.of(new NyDeltager(id, "1", null, 1990, "0730")));
      registrerKontakter.registrer(
          som(JC), List.of(new Kontaktoplysning(id, "Ib Test", "12345678", null)));
    }
  }

  private void slut() {
    register.afslut(f.id(), Forloebstatus.GENNEMFOERT, null);
  }

  private List<String> medKontakt() {
    return kontakter.forJobcenter(f.id(), JC).stream().map(Kontaktoplysning::deltagerId).toList();
  }

  @Test
  void kontaktdataGaarHalvfemsDageEfterOgDeltagereEfterFemAar() {
    opret("A", "B");
    start.start(
        som(Testaktoerer.SKOLE), Testaktoerer.SKOLE, 1, "18_MDR", SLUT.minusWeeks(6), List.of("A"));
    stop.stoppet(som(JC), Stopaarsag.BESLUTTET_STOPPET);
    log.skriv(som(JC), Persondatalog.Handling.LAEST, "liste:deltagere", List.of("A", "B"));
    slut();

    klokken(SLUT.plusDays(90));
    rydOp.rydOp();
    assertThat(medKontakt()).containsExactly("A", "B");
    klokken(SLUT.plusDays(91));
    rydOp.rydOp();
    assertThat(medKontakt()).isEmpty();
    assertThat(deltagere.iForloeb(f.id())).hasSize(2);

    klokken(SLUT.plusYears(5));
    rydOp.rydOp();
    assertThat(deltagere.iForloeb(f.id())).extracting(Deltager::deltagerId).contains("A", "B");
    klokken(SLUT.plusYears(5).plusDays(1));
    rydOp.rydOp();

    assertThat(deltagere.iForloeb(f.id()))
        .as("A var begyndt og tælles med")
        .singleElement()
        .satisfies(d -> assertThat(Deltager.erSlettet(d.deltagerId())).isTrue());
    assertThat(slettede.afJobcenter(f.id(), JC))
        .extracting(Sletning::aarsag)
        .containsOnly(Sletteaarsag.FORAELDET)
        .hasSize(2);
    // what was written in 2026 is over five years old too; the erasures are from tonight
    assertThat(log.iForloeb(f.id()))
        .extracting(Persondatalog.Linje::handling)
        .containsOnly(Persondatalog.Handling.SLETTET);
    rydOp.rydOp();
    assertThat(slettede.afJobcenter(f.id(), JC)).hasSize(2);
  }

  @Test
  void ingenForsvinderSaaLaengeOpfoelgningenErAaben() {
    opret("A");
    start.start(
        som(Testaktoerer.SKOLE), Testaktoerer.SKOLE, 1, "18_MDR", SLUT.minusWeeks(6), List.of("A"));
    gennemfoer.registrer(som(Testaktoerer.SKOLE), List.of(new Kursusresultat("A", SLUT, 3, 2, 1)));
    slut();
    klokken(SLUT.plusDays(200));
    rydOp.rydOp();
    assertThat(medKontakt()).as("venter på match").containsExactly("A");

    match.registrerMatch(
        som(JC),
        List.of(
            new Matchmelding(
                "A",
                SLUT,
                null,
                "12345678",
                Matchoenske.UFAGLAERT_JOB,
                true,
                SerSigSelv.JA,
                null,
                Matchudfald.ORDINAERT_JOB,
                SLUT.plusDays(3),
                null,
                true)));
    scene.koerJob();
    rydOp.rydOp();
    assertThat(medKontakt()).as("opfølgningen er åben").containsExactly("A");

    opfoelgninger.gemOpfoelgning(
        som(JC),
        opfoelgninger.find(f.id(), "A").orElseThrow().lukket(SLUT.plusMonths(18), "FORTSAT"));
    klokken(SLUT.plusMonths(19));
    rydOp.rydOp();
    assertThat(medKontakt()).isEmpty();
  }

  @Test
  void efterTiAarStaarIngenBrugersNavnTilbage() {
    opret("A");
    slut();
    klokken(SLUT.plusYears(10).plusDays(1));

    assertThat(medBruger(Testaktoerer.bruger(Testaktoerer.KOORDINATOR)))
        .contains("forloeb.oprettet_af");
    assertThat(medBruger(Testaktoerer.bruger(JC))).isNotEmpty();

    rydOp.rydOp();

    assertThat(medBruger(Testaktoerer.bruger(Testaktoerer.KOORDINATOR))).isEmpty();
    assertThat(medBruger(Testaktoerer.bruger(JC))).isEmpty();
    assertThat(
            jdbc.sql("select registreret_af from sletning where forloeb_id = :f")
                .param("f", f.id())
                .query(String.class)
                .list())
        .containsOnly("system");
    assertThat(
            jdbc.sql("select count(*) from haendelse where forloeb_id = :f and registreret_af = :b")
                .param("f", f.id())
                .param("b", Testaktoerer.bruger(JC))
                .query(Integer.class)
                .single())
        .isZero();
  }

  /** Who was asked by a link goes with the contact data, who signed with the names of users. */
  @Test
  void linksUnderskrifterOgBilagGaarHverTilSinTid() {
    Papir papir =
        new Papir(
            "Hensigtserklæring",
            f.id(),
            "T",
            1,
            null,
            Papir.Stand.AFTALT,
            SLUT,
            null,
            null,
            List.of(),
            null);
    links.udsted(
        new Svarlink(
            "l-" + f.id(),
            som(JC),
            Formaal.HENSIGTSERKLAERING,
            "o-" + f.id(),
            null,
            null,
            null,
            "hr@intego.example",
            Datoer.slutter(SLUT),
            null,
            null));
    underskrifter.gem(
        new Underskrift(
            som(JC),
            "hensigt-x",
            1,
            "Ib Hansen",
            "Chef",
            "hr@intego.example",
            "127.0.0.1",
            "a",
            papir));
    arkiv.gem(som(JC), "hensigt-x", papir);
    arkiv.gem(som(JC), "partsaftale", papir);
    bilag.gem(
        new Bilag(
            "b-" + f.id(),
            som(JC),
            Bilagssted.FORLOEB,
            null,
            "brev.pdf",
            Bilagstype.PDF,
            3,
            "a",
            true),
        new byte[] {1, 2, 3});
    klokken(SLUT.plusYears(11));
    rydOp.rydOp();
    assertThat(links.alle(f.id())).as("forløbet er ikke slut").hasSize(1);
    klokken(SLUT);
    slut();

    klokken(SLUT.plusDays(90));
    rydOp.rydOp();
    assertThat(links.alle(f.id())).hasSize(1);
    klokken(SLUT.plusDays(91));
    rydOp.rydOp();
    assertThat(links.alle(f.id())).isEmpty();
    klokken(SLUT.plusYears(10));
    rydOp.rydOp();
    assertThat(underskrifter.alle(f.id())).hasSize(1);
    assertThat(bilag.indhold("b-" + f.id())).containsExactly(1, 2, 3);
    klokken(SLUT.plusYears(10).plusDays(1));
    rydOp.rydOp();
    assertThat(underskrifter.alle(f.id())).isEmpty();
    assertThat(bilag.alle(f.id())).isEmpty();
    assertThat(bilag.indhold("b-" + f.id())).isEmpty();
    assertThat(arkiv.alle(f.id())).extracting(g -> g.noegle()).containsExactly("partsaftale");
  }

  @Test
  void aftalerOmStedfortraederGaarEtAarEfterDeErSlutOgDeAndreBliver() {
    String slut = aftale(Stedfortraedelse.Status.SLUT, SLUT);
    String trukket = aftale(Stedfortraedelse.Status.TRUKKET_TILBAGE, SLUT);
    String bortfaldet = aftale(Stedfortraedelse.Status.BORTFALDET, SLUT);
    String senere = aftale(Stedfortraedelse.Status.SLUT, SLUT.plusDays(1));
    String aftalt = aftale(Stedfortraedelse.Status.AFTALT, null);
    String iGang = aftale(Stedfortraedelse.Status.I_GANG, null);

    klokken(SLUT.plusYears(1));
    assertThat(rydOp.rydOp().stedfortraedelser()).isZero();
    assertThat(tilbage()).contains(slut, trukket, bortfaldet, senere, aftalt, iGang);

    klokken(SLUT.plusYears(1).plusDays(1));
    assertThat(rydOp.rydOp().stedfortraedelser()).isEqualTo(3);
    assertThat(tilbage()).contains(senere, aftalt, iGang).doesNotContain(slut, trukket, bortfaldet);
    assertThat(aftaler.opgaver(slut)).isEmpty();
    assertThat(aftaler.opgaver(iGang)).hasSize(1);
    // withdrawn long before its last day, whose timer still comes
    udfoer.goerDetDerErTidTil(trukket);

    klokken(SLUT.plusYears(9));
    rydOp.rydOp();
    assertThat(tilbage()).contains(aftalt, iGang).doesNotContain(senere);
  }

  /** An agreement with one task, as it stands when it has come so far. */
  private String aftale(Stedfortraedelse.Status status, LocalDate sluttet) {
    String id = UUID.randomUUID().toString();
    Instant nu = SLUT.minusDays(20).atTime(12, 0).toInstant(ZoneOffset.UTC);
    aftaler.opret(
        new Stedfortraedelse(
            id,
            Testaktoerer.BRANCHE,
            "vaek_" + id.substring(0, 8),
            "hjaelper_" + id.substring(0, 8),
            SLUT.minusDays(10),
            SLUT.plusMonths(20),
            Stedfortraedelse.Status.AFTALT,
            nu,
            null,
            null,
            null));
    aftaler.flyttet(id, new Opgaveflytning("opgave", "En opgave", f.id(), nu, null, null));
    if (status == Stedfortraedelse.Status.I_GANG) {
      aftaler.begynd(id, nu);
    } else if (status != Stedfortraedelse.Status.AFTALT) {
      aftaler.slut(
          id,
          Stedfortraedelse.Status.AFTALT,
          status,
          sluttet.atTime(12, 0).toInstant(ZoneOffset.UTC),
          null);
    }
    return id;
  }

  private List<String> tilbage() {
    return aftaler.iOrganisationerne(List.of(Testaktoerer.BRANCHE)).stream()
        .map(Stedfortraedelse::id)
        .toList();
  }

  /** A column that comes later must be forgotten too, or be said to hold no user's id. */
  @Test
  void alleKolonnerMedHvemDerGjordeDetErKendt() {
    List<String> brugere = List.of("registreret_af", "oprettet_af", "sagt_af");
    // a party, a company and an authority, and no person
    List<String> andre = List.of("paa_vegne_af", "afgivet_af", "anerkendt_af");
    // goes with its whole line of the log, or with its letter
    List<String> slettes = List.of("persondatalog.bruger", "post.bruger");

    assertThat(
            Forloebstabeller.tekster(database).stream()
                .filter(t -> t.kolonne().endsWith("_af") || t.kolonne().contains("bruger"))
                .filter(t -> !brugere.contains(t.kolonne()) && !andre.contains(t.kolonne()))
                .map(t -> t.tabel() + "." + t.kolonne()))
        .containsExactlyElementsOf(slettes);
  }

  /** The columns in which this user stands in the rows of the forløb. */
  private List<String> medBruger(String bruger) {
    return Forloebstabeller.tekster(database).stream()
        .filter(
            t ->
                jdbc.sql(
                            "select count(*) from %s where %s = :f and %s = :b"
                                .formatted(t.tabel(), t.forloeb(), t.kolonne()))
                        .param("f", f.id())
                        .param("b", bruger)
                        .query(Integer.class)
                        .single()
                    > 0)
        .map(t -> t.tabel() + "." + t.kolonne())
        .toList();
  }

  @Test
  void motorensOprydningFjernerEnAfsluttetProces() {
    opret("A");
    start.start(
        som(Testaktoerer.SKOLE), Testaktoerer.SKOLE, 1, "18_MDR", SLUT.minusWeeks(6), List.of("A"));
    stop.stoppet(som(JC), Stopaarsag.BESLUTTET_STOPPET);
    assertThat(afsluttede()).isEqualTo(1);
    var indstilling = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    assertThat(indstilling.getHistoryCleanupBatchWindowStartTime()).isEqualTo("00:30");
    assertThat(indstilling.getHistoryCleanupBatchWindowEndTime()).isEqualTo("03:30");

    oprydning(SLUT.plusDays(3649));
    assertThat(afsluttede()).isEqualTo(1);
    oprydning(SLUT.plusDays(3651));
    assertThat(afsluttede()).isZero();
  }

  private void oprydning(LocalDate dag) {
    scene.klokken(dag.atTime(1, 0).toInstant(ZoneOffset.UTC));
    historik.cleanUpHistoryAsync(true).getId();
    historik.findHistoryCleanupJobs().forEach(j -> job.executeJob(j.getId()));
  }

  private long afsluttede() {
    return historik
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(f.id())
        .finished()
        .count();
  }
}
