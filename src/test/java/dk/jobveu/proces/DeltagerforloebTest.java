package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.deltager.StopDeltagerforloeb;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.frafald.RegistrerFrafald;
import dk.jobveu.fravaer.Fravaersaarsag;
import dk.jobveu.fravaer.Fravaersopfoelgning;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.fravaer.Fremmoede;
import dk.jobveu.fravaer.RegistrerFremmoede;
import dk.jobveu.match.Match;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchregister;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.Samtaleregister;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One participant's way, one test an end event (deltagerforloeb and the processes it calls). */
@Systemtest
class DeltagerforloebTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate SLUT = LocalDate.of(2026, 5, 1);

  @Autowired Scene scene;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired BegyndDeltagerforloeb startDeltagerforloeb;
  @Autowired StopDeltagerforloeb stopDeltagerforloeb;
  @Autowired RegistrerGennemfoersel registrerGennemfoersel;
  @Autowired RegistrerFremmoede registrerFremmoede;
  @Autowired RegistrerFrafald registrerFrafald;
  @Autowired RegistrerMatchliste registrerMatch;
  @Autowired Gennemfoersler gennemfoersler;
  @Autowired Fravaersregister fravaer;
  @Autowired Frafaldsregister frafald;
  @Autowired Matchregister matchregister;
  @Autowired Udfaldsregister udfald;
  @Autowired Samtaleregister samtaler;
  @Autowired Opfoelgningsregister opfoelgninger;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;
  @Autowired HistoryService historik;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("registrerBesluttetStopDelegate")
  JavaDelegate besluttetStop;

  private String forloebId;

  @BeforeEach
  void forloeb() {
    scene.klokken(SLUT.atTime(12, 0).toInstant(ZoneOffset.UTC));
    forloebId = scene.forloeb().id();
  }

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  // --- after the course

  @Test
  void etGodtMatchTilUfaglaertJobSaetterOpfoelgningenIGang() {
    begynd("A");
    gennemfoer("A");

    match(job("A", Matchoenske.UFAGLAERT_JOB, SerSigSelv.JA));

    assertThat(scene.slut(forloebId)).contains("EndEvent_UfaglaertJob", "EndEvent_DeltagerIJob");
    Match gemt = matchregister.seneste(forloebId, "A").orElseThrow();
    assertThat(gemt.vurdering()).isEqualTo("GODT");
    assertThat(gemt.melding())
        .usingRecursiveComparison()
        .ignoringFields("efterspoerger")
        .isEqualTo(job("A", Matchoenske.UFAGLAERT_JOB, SerSigSelv.JA));
    assertThat(udfald.find(forloebId, "A"))
        .contains(new Udfald("A", "ORDINAERT_JOB", "GODT", true, SLUT));
    assertThat(opfoelgninger.find(forloebId, "A").orElseThrow().stand().naesteDato())
        .isEqualTo(LocalDate.of(2027, 11, 4));
    assertThat(scene.aabne(forloebId)).isEmpty();
    assertThat(instanser("opfoelgning_18_maaneder")).isEqualTo(1);
  }

  @Test
  void enVoksenlaerlingErIMaalOgFaarIngenOpfoelgning() {
    begynd("A");
    gennemfoer("A");

    match(udfald("A", Matchoenske.VOKSENLAERLING, Matchudfald.VOKSENLAERLING, null));

    assertThat(scene.slut(forloebId))
        .contains("EndEvent_UddannelseBegyndt", "EndEvent_DeltagerIUddannelse");
    assertThat(opfoelgninger.find(forloebId, "A")).isEmpty();
    assertThat(scene.erSlut(forloebId)).isTrue();
  }

  @Test
  void etFormeltMatchFoelgesOp() {
    begynd("A");
    gennemfoer("A");

    match(job("A", Matchoenske.UFAGLAERT_JOB, SerSigSelv.NEJ));

    assertThat(scene.aabne(forloebId)).containsExactly("foelg_op_paa_match");
    assertThat(udfald.find(forloebId, "A")).isEmpty();
    scene.udfoer(forloebId, "foelg_op_paa_match", Map.of("aftale", "STOETTE_AFTALT"));
    assertThat(kolonne("matchopfoelgning", "aftale")).containsExactly("STOETTE_AFTALT");
    assertThat(scene.slut(forloebId)).contains("EndEvent_DeltagerIJob");
    assertThat(udfald.find(forloebId, "A").orElseThrow().vurdering()).isEqualTo("FORMELT");
  }

  @Test
  void praktikErPaaVejOgVurderesIgenNaarDenSlutter() {
    begynd("A");
    gennemfoer("A");
    LocalDate praktikSlut = LocalDate.of(2026, 6, 26);

    match(udfald("A", Matchoenske.UFAGLAERT_JOB, Matchudfald.PRAKTIK, praktikSlut));

    assertThat(udfald.find(forloebId, "A"))
        .contains(new Udfald("A", "PRAKTIK", "PAA_VEJ", false, SLUT));
    assertThat(scene.aabne(forloebId)).isEmpty();
    assertThat(timer("BoundaryEvent_MatchSkalVurderes"))
        .as("mandag morgen, når den sidste dag, en fredag, er gået")
        .isEqualTo(Date.from(Instant.parse("2026-06-29T04:00:00Z")));

    scene.fyrTimer(forloebId, "BoundaryEvent_MatchSkalVurderes");
    scene.udfoer(
        forloebId,
        "registrer_match",
        Map.of(
            "oensker", "UFAGLAERT_JOB",
            "udfald", "ORDINAERT_JOB",
            "matchVirksomhed", "",
            "virksomhedCvr", "12345678",
            "virksomhedEfterspoerger", true,
            "kanSeSigSelv", "JA",
            "jobstart", "2026-06-29"));

    assertThat(scene.slut(forloebId)).contains("EndEvent_DeltagerIJob");
    assertThat(udfald.find(forloebId, "A").orElseThrow().endeligt()).isTrue();
    assertThat(matchregister.seneste(forloebId, "A").orElseThrow().nr()).isEqualTo(2);
  }

  @Test
  void detKanProevesIgenNaarVirksomhedOgBorgerGerneVil() {
    begynd("A");
    gennemfoer("A");

    match(
        new Matchmelding(
            "A",
            SLUT,
            null,
            "12345678",
            Matchoenske.UFAGLAERT_JOB,
            true,
            SerSigSelv.JA,
            null,
            Matchudfald.INTET,
            null,
            null,
            false));
    assertThat(scene.aabne(forloebId)).containsExactly("genforhandl_match");

    scene.udfoer(
        forloebId,
        "genforhandl_match",
        Map.of(
            "udfald", "ORDINAERT_JOB",
            "virksomhedEfterspoerger", true,
            "kanSeSigSelv", "JA",
            "jobstart", "2026-05-18"));

    assertThat(scene.slut(forloebId)).contains("EndEvent_DeltagerIJob");
  }

  @Test
  void udenMatchHoldesEnSamtaleOgBorgerenErFortsatLedig() {
    begynd("A");
    gennemfoer("A");

    match(udfald("A", Matchoenske.UFAGLAERT_JOB, Matchudfald.INTET, null));
    assertThat(scene.aabne(forloebId)).containsExactly("hold_trepartssamtale");
    scene.udfoer(
        forloebId,
        "hold_trepartssamtale",
        Map.of(
            "cvOpdateret", true,
            "jobmaalOpdateret", true,
            "klarTilJob", true,
            "uddannelsesbehov", "KORT"));

    assertThat(scene.slut(forloebId))
        .contains("EndEvent_FortsatLedig", "EndEvent_DeltagerFortsatLedig");
    assertThat(udfald.find(forloebId, "A").orElseThrow().udfald()).isEqualTo(Udfald.FORTSAT_LEDIG);
    assertThat(samtaler.trepartssamtale(forloebId, "A")).isPresent();
    assertThat(kolonne("trepartssamtale", "spor")).containsExactly("INTENSIV_JOBSOEGNING");
    assertThat(opfoelgninger.find(forloebId, "A")).isEmpty();
  }

  @Test
  void enBeskaeftigetSkalIkkeMatches() {
    begynd(new NyDeltager("B", Deltager.BESKAEFTIGET, null, null, null));

    gennemfoer("B");

    assertThat(scene.slut(forloebId)).containsExactly("EndEvent_BeskaeftigetErIJob");
    assertThat(scene.erSlut(forloebId)).isTrue();
    assertThat(gennemfoersler.find(forloebId, "B").orElseThrow().antalBeviser()).isEqualTo(1);
  }

  /** Nobody can register a match for somebody who has a job, so nothing waits for one. */
  @Test
  void enBeskaeftigetDerFaarNytJobVenterIkkePaaEtMatch() {
    begynd(new NyDeltager("B", Deltager.BESKAEFTIGET, null, null, null));

    faldFra("B", Frafaldsaarsag.JOB_NYT, false);

    assertThat(scene.slut(forloebId))
        .contains("EndEvent_DeltagerINytJob", "EndEvent_BeskaeftigetErIJob");
    assertThat(scene.erSlut(forloebId)).isTrue();
    assertThat(gennemfoersler.find(forloebId, "B").orElseThrow().status())
        .isEqualTo(Gennemfoersel.Status.I_JOB);
    assertThat(udfald.find(forloebId, "B")).isEmpty();
  }

  // --- absence

  @Test
  void foersteFravaerNoteresUdenAtNogenFaarEnOpgave() {
    begynd("A");

    List<Fravaersopfoelgning> fundet = fremmoede(START, vaek("A", Fravaersaarsag.LOVLIG));

    assertThat(fundet).extracting(Fravaersopfoelgning::handling).containsExactly("SMS_ELLER_NOTAT");
    assertThat(scene.aabne(forloebId)).isEmpty();
    assertThat(fravaer.rapportModtaget(forloebId, 1, START)).isTrue();
  }

  @Test
  void fravaerDerSkalFoelgesOpGiverJobcentretHoejstEnOpgave() {
    begynd("A");
    fremmoede(START, vaek("A", Fravaersaarsag.ULOVLIG));
    fremmoede(START.plusDays(1), vaek("A", Fravaersaarsag.ULOVLIG));
    fremmoede(START.plusDays(2), vaek("A", Fravaersaarsag.ULOVLIG));

    assertThat(scene.aabne(forloebId)).containsExactly("foelg_op_paa_fravaer");
    assertThat(fravaer.aabne(forloebId)).isNotEmpty();
    scene.udfoer(forloebId, "foelg_op_paa_fravaer", Map.of("aftale", "FORTSAETTER_MED_PLAN"));

    assertThat(scene.slut(forloebId)).containsExactly("EndEvent_FravaerFulgtOp");
    assertThat(kolonne("fravaersopfoelgning", "aftale"))
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .containsOnly("FORTSAETTER_MED_PLAN");
    assertThat(fravaer.aabne(forloebId)).isEmpty();
    assertThat(gennemfoersler.iGang(forloebId)).containsExactly("A");
  }

  /** A pseudonym is drawn at random, so three letters in the middle of one say nothing. */
  private static boolean naevnerSygdom(String vaerdi) {
    return vaerdi.matches("(?s)(.*[^A-Z0-9-])?SYG.*");
  }

  @Test
  void sygdomStaarAldrigIMotoren() {
    begynd("A");
    for (int dag = 0; dag < 4; dag++) {
      fremmoede(START.plusDays(dag), vaek("A", Fravaersaarsag.SYG));
    }
    assertThat(fravaer.opfoelgninger(forloebId, "A"))
        .extracting(Fravaersopfoelgning::handling)
        .contains("SYGEOPFOELGNING");
    scene.udfoer(forloebId, "foelg_op_paa_fravaer", Map.of("aftale", "SYGEOPFOELGNING"));

    assertThat(
            historik.createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getValue)
                .map(String::valueOf))
        .isNotEmpty()
        .noneMatch(DeltagerforloebTest::naevnerSygdom);
  }

  @Test
  void enRettetRapportErstatterDenGamle() {
    begynd("A");
    fremmoede(START, vaek("A", Fravaersaarsag.ULOVLIG));

    fremmoede(START, tilStede("A"));

    assertThat(fravaer.rapport(forloebId, 1, START).orElseThrow().antalFravaerende()).isZero();
    assertThat(fravaer.rapporter(forloebId)).hasSize(1);
    assertThat(fravaer.opfoelgninger(forloebId, "A"))
        .extracting(Fravaersopfoelgning::handling)
        .containsExactly("OK");
  }

  @Test
  void enRapportSkalOmfatteHeleHoldet() {
    begynd("A", "B");

    assertThatThrownBy(() -> fremmoede(START, tilStede("A")))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("1 deltager: B");
    assertThat(fravaer.rapportModtaget(forloebId, 1, START)).isFalse();
  }

  // --- dropout

  @Test
  void nytJobUnderKursetErPositivtOgBliverTilEtMatch() {
    begynd("A");

    fremmoede(START, vaek("A", Fravaersaarsag.JOB));

    assertThat(scene.slut(forloebId)).containsExactly("EndEvent_DeltagerINytJob");
    assertThat(frafald.seneste(forloebId, "A").orElseThrow().taellerSomFrafald()).isFalse();
    assertThat(gennemfoersler.medStatus(forloebId, Gennemfoersel.Status.I_JOB))
        .containsExactly("A");
    match(job("A", Matchoenske.UFAGLAERT_JOB, SerSigSelv.JA));
    assertThat(scene.slut(forloebId))
        .contains("EndEvent_DeltagerIJob")
        .doesNotContain("EndEvent_DeltagerFaldetFra");
  }

  @Test
  void tilbageITidligereJobAfslutterForloebet() {
    begynd("A");

    faldFra("A", Frafaldsaarsag.JOB_TIDLIGERE, false);

    assertThat(scene.slut(forloebId))
        .contains("EndEvent_TilbageITidligereJob", "EndEvent_DeltagerITidligereJob");
    assertThat(udfald.find(forloebId, "A").orElseThrow().udfald()).isEqualTo(Udfald.TIDLIGERE_JOB);
    assertThat(scene.erSlut(forloebId)).isTrue();
  }

  @Test
  void denDerMisterMotivationenFaarEnSamtale() {
    begynd("A");

    faldFra("A", Frafaldsaarsag.MOTIVATION, false);
    assertThat(scene.aabne(forloebId)).containsExactly("hold_frafaldssamtale");
    scene.udfoer(
        forloebId,
        "hold_frafaldssamtale",
        Map.of("samtaleDato", "2026-03-12", "naesteSkridt", "UDDANNELSE"));
    assertThat(kolonne("frafald", "naeste_skridt")).containsExactly("UDDANNELSE");

    assertThat(scene.slut(forloebId))
        .contains("EndEvent_DeltagerFaldetFraKurset", "EndEvent_DeltagerFaldetFra");
    assertThat(gennemfoersler.find(forloebId, "A").orElseThrow().status())
        .isEqualTo(Gennemfoersel.Status.FRAFALDET);
  }

  @Test
  void sygdomUdenUdsigtTilAtKommeTilbageAfslutterUdenSamtale() {
    begynd("A");

    faldFra("A", Frafaldsaarsag.SYGDOM, false);

    assertThat(scene.slut(forloebId)).contains("EndEvent_DeltagerFaldetFra");
    assertThat(scene.aabne(forloebId)).isEmpty();
  }

  @Test
  void enPauseKanEndeTilbageIKurset() {
    begynd("A");

    faldFra("A", Frafaldsaarsag.SYGDOM, true);
    assertThat(gennemfoersler.iGang(forloebId)).isEmpty();
    scene.udfoer(forloebId, "afklar_pause", Map.of("tilbage", "JA"));

    assertThat(scene.slut(forloebId)).containsExactly("EndEvent_PauseSlut");
    assertThat(gennemfoersler.iGang(forloebId)).containsExactly("A");
    gennemfoer("A");
    match(job("A", Matchoenske.UFAGLAERT_JOB, SerSigSelv.JA));
    assertThat(scene.slut(forloebId)).contains("EndEvent_DeltagerIJob");
  }

  @Test
  void enPauseKanEndeMedFrafaldOgSamtale() {
    begynd("A");

    faldFra("A", Frafaldsaarsag.SYGDOM, true);
    scene.udfoer(forloebId, "afklar_pause", Map.of("tilbage", "NEJ"));
    scene.udfoer(forloebId, "hold_frafaldssamtale", Map.of("samtaleDato", "2026-04-01"));

    assertThat(scene.slut(forloebId)).contains("EndEvent_DeltagerFaldetFra");
    assertThat(udfald.find(forloebId, "A").orElseThrow().udfald()).isEqualTo(Udfald.FRAFALD);
  }

  @Test
  void etFrafaldFoerStartRammerIngenProces() {
    opretDeltagere.opret(
        jobcenter(), Testaktoerer.JOBCENTER, List.of(new NyDeltager("A", "1", null, null, null)));

    faldFra("A", Frafaldsaarsag.ANDET, false);

    assertThat(frafald.seneste(forloebId, "A").orElseThrow().fyldPladsen()).isTrue();
    assertThat(scene.erSlut(forloebId)).isTrue();
  }

  // --- the forløb stops

  @Test
  void naarForloebetStoppesStopperDeltagernesProcesser() {
    begynd("A", "B");
    gennemfoer("B");

    stopDeltagerforloeb.stoppet(skole(), Stopaarsag.BESLUTTET_STOPPET);

    assertThat(scene.slut(forloebId))
        .containsExactly("EndEvent_DeltagerforloebStoppet", "EndEvent_DeltagerforloebStoppet");
    assertThat(scene.erSlut(forloebId)).isTrue();
    assertThat(gennemfoersler.find(forloebId, "A").orElseThrow().status())
        .isEqualTo(Gennemfoersel.Status.STOPPET);
    assertThat(gennemfoersler.find(forloebId, "B").orElseThrow().status())
        .isEqualTo(Gennemfoersel.Status.GENNEMFOERT);
  }

  @Test
  void stoppesHeleForloebetFoelgerDeltagernesProcesserMed() throws Exception {
    begynd("A");
    DelegateExecution stop = mock(DelegateExecution.class);
    when(stop.getProcessBusinessKey()).thenReturn(forloebId);

    besluttetStop.execute(stop);

    assertThat(scene.slut(forloebId)).containsExactly("EndEvent_DeltagerforloebStoppet");
    assertThat(scene.erSlut(forloebId)).isTrue();
  }

  // --- what must not happen

  @Test
  void ingenStartesToGange() {
    begynd("A");

    assertThat(
            startDeltagerforloeb.start(
                skole(), Testaktoerer.SKOLE, 1, "18_MDR", START, List.of("A", "A")))
        .isZero();
    assertThat(instanser("deltagerforloeb")).isEqualTo(1);
  }

  @Test
  void etMatchFoerKursetErSlutAfvisesOgGemmesIkke() {
    begynd("A");

    assertThatThrownBy(() -> match(job("A", Matchoenske.UFAGLAERT_JOB, SerSigSelv.JA)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("venter ikke på et match");
    assertThat(matchregister.seneste(forloebId, "A")).isEmpty();
  }

  @Test
  void etAndetJobcenterKanIkkeRegistrereMatch() {
    begynd("A");
    gennemfoer("A");
    Registrering fremmed =
        registrering(Testaktoerer.JOBCENTER_2, SLUT.atTime(9, 0).toInstant(ZoneOffset.UTC));

    assertThatThrownBy(
            () ->
                registrerMatch.registrerMatch(
                    fremmed, List.of(job("A", Matchoenske.UFAGLAERT_JOB, SerSigSelv.JA))))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("andet jobcenter");
    assertThat(matchregister.seneste(forloebId, "A")).isEmpty();
  }

  // --- helpers

  private void begynd(String... deltagere) {
    for (String d : deltagere) {
      opretDeltagere.opret(
          jobcenter(), Testaktoerer.JOBCENTER, List.of(new NyDeltager(d, "1", null, 1990, null)));
    }
    startDeltagerforloeb.start(skole(), Testaktoerer.SKOLE, 1, "18_MDR", START, List.of(deltagere));
  }

  private void begynd(NyDeltager ny) {
    opretDeltagere.opret(jobcenter(), Testaktoerer.JOBCENTER, List.of(ny));
    startDeltagerforloeb.start(
        skole(), Testaktoerer.SKOLE, 1, "18_MDR", START, List.of(ny.deltagerId()));
  }

  private void gennemfoer(String deltager) {
    registrerGennemfoersel.registrer(skole(), List.of(new Kursusresultat(deltager, SLUT, 3, 2, 1)));
  }

  private List<Fravaersopfoelgning> fremmoede(LocalDate dato, Fremmoede... dag) {
    return registrerFremmoede.registrerFremmoede(skole(), dato, List.of(dag));
  }

  private static Fremmoede vaek(String deltager, Fravaersaarsag aarsag) {
    return new Fremmoede(deltager, new BigDecimal("7.4"), BigDecimal.ZERO, aarsag);
  }

  private static Fremmoede tilStede(String deltager) {
    return new Fremmoede(deltager, new BigDecimal("7.4"), new BigDecimal("7.4"), null);
  }

  private void faldFra(String deltager, Frafaldsaarsag aarsag, boolean forventesTilbage) {
    registrerFrafald.registrerFrafald(
        jobcenter(),
        List.of(
            new Frafaldsmelding(deltager, LocalDate.of(2026, 3, 10), aarsag, forventesTilbage)));
  }

  private void match(Matchmelding m) {
    registrerMatch.registrerMatch(jobcenter(), List.of(m));
  }

  private static Matchmelding job(String deltager, Matchoenske oenske, SerSigSelv serSigSelv) {
    return new Matchmelding(
        deltager,
        SLUT,
        null,
        "12345678",
        oenske,
        true,
        serSigSelv,
        null,
        Matchudfald.ORDINAERT_JOB,
        LocalDate.of(2026, 5, 4),
        null,
        true);
  }

  private static Matchmelding udfald(
      String deltager, Matchoenske oenske, Matchudfald udfald, LocalDate slutdato) {
    return new Matchmelding(
        deltager,
        SLUT,
        null,
        udfald.iVirksomhed() ? "12345678" : null,
        oenske,
        null,
        udfald.iVirksomhed() ? SerSigSelv.JA : null,
        null,
        udfald,
        null,
        slutdato,
        false);
  }

  private Registrering jobcenter() {
    return registrering(Testaktoerer.JOBCENTER, SLUT.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private Registrering skole() {
    return registrering(Testaktoerer.SKOLE, SLUT.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private Registrering registrering(String organisation, Instant tid) {
    return new Registrering(forloebId, Testaktoerer.bruger(organisation), organisation, null, tid);
  }

  private List<String> kolonne(String tabel, String kolonne) {
    return jdbc.sql("select " + kolonne + " from " + tabel + " where forloeb_id = :f")
        .param("f", forloebId)
        .query((rs, nr) -> rs.getString(1))
        .list();
  }

  private long instanser(String proces) {
    return koersler
        .createProcessInstanceQuery()
        .processDefinitionKey(proces)
        .processInstanceBusinessKey(forloebId)
        .count();
  }

  private Date timer(String element) {
    List<String> instanser =
        koersler.createProcessInstanceQuery().processInstanceBusinessKey(forloebId).list().stream()
            .map(i -> i.getId())
            .toList();
    return job.createJobQuery().timers().activityId(element).list().stream()
        .filter(j -> instanser.contains(j.getProcessInstanceId()))
        .findFirst()
        .orElseThrow()
        .getDuedate();
  }
}
