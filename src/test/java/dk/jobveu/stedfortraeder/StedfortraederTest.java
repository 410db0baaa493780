package dk.jobveu.stedfortraeder;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.BRANCHE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.stedfortraeder.Opgaveflytning.Udfald;
import dk.jobveu.stedfortraeder.Stedfortraedelse.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Planned absence: a colleague takes over from a day to a day, and gives back what is left. */
@Systemtest
class StedfortraederTest {

  private static final String VAEK = Testaktoerer.bruger(BRANCHE);
  private static final String KOLLEGA = "kollega_tekniq";
  private static final String ANDEN_KOLLEGA = "anden_kollega_tekniq";
  private static final LocalDate FRA = LocalDate.of(2026, 7, 6);
  private static final LocalDate TIL = LocalDate.of(2026, 7, 24);

  @Autowired Scene scene;
  @Autowired AftalStedfortraeder aftal;
  @Autowired TraekTilbage traekTilbage;
  @Autowired UdfoerStedfortraedelse udfoer;
  @Autowired Stedfortraedelser aftaler;
  @Autowired Organisationer organisationer;
  @Autowired IdentityService identitet;
  @Autowired TaskService opgaver;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;
  @Autowired JdbcClient jdbc;
  @Autowired WebApplicationContext kontekst;

  private Forloeb forloeb;
  private ProcessInstance proces;
  private String id;

  @BeforeEach
  void enTagetOpgave() {
    scene.klokken(Instant.parse("2026-06-29T08:00:00Z"));
    organisationer.opretBruger(KOLLEGA, "Kim Kollega", Testaktoerer.KODE, BRANCHE);
    organisationer.opretBruger(ANDEN_KOLLEGA, "Anna Anden", Testaktoerer.KODE, BRANCHE);
    forloeb = scene.forloeb();
    proces =
        scene.start(
            "afdaekning_hos_parterne",
            forloeb,
            Map.of(
                "virksomhederUdestaar", true,
                "ledigeUdestaar", true,
                "beskaeftigedeUdestaar", false,
                "jobcentreUdestaar", false));
    id =
        opgaver
            .createTaskQuery()
            .processInstanceId(proces.getId())
            .taskCandidateGroup(BRANCHE)
            .singleResult()
            .getId();
    opgaver.claim(id, VAEK);
  }

  @AfterEach
  void ryd() {
    scene.klokkenIgen();
    identitet.clearAuthentication();
    koersler
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(forloeb.id())
        .rootProcessInstances()
        .list()
        .forEach(p -> koersler.deleteProcessInstance(p.getId(), "testen er slut"));
    jobbene().forEach(j -> job.deleteJob(j.getId()));
    jdbc.sql("delete from stedfortraedelse_opgave").update();
    jdbc.sql("delete from stedfortraedelse").update();
  }

  @Test
  void opgaverneFlytterPaaDenFoersteDagOgKommerTilbageEfterDenSidste() {
    String aftale = aftal(KOLLEGA, FRA, TIL);

    assertThat(tager()).isEqualTo(VAEK);
    assertThat(jobbene())
        .extracting(Job::getDuedate)
        .containsExactly(
            Date.from(Instant.parse("2026-07-05T22:00:00Z")),
            Date.from(Instant.parse("2026-07-24T22:00:00Z")));

    fyr("2026-07-05T22:00:00Z");
    assertThat(tager()).isEqualTo(KOLLEGA);
    assertThat(stade(aftale)).isEqualTo(Status.I_GANG);
    assertThat(log(aftale)).containsExactly(tuple(id, forloeb.id(), null));

    fyr("2026-07-24T22:00:00Z");
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(stade(aftale)).isEqualTo(Status.SLUT);
    assertThat(log(aftale)).containsExactly(tuple(id, forloeb.id(), Udfald.GIVET_TILBAGE));
    assertThat(jobbene()).isEmpty();
  }

  @Test
  void tilForTidligtOgToGangeGoerIngenForskel() {
    String aftale = aftal(KOLLEGA, FRA, TIL);

    udfoer.goerDetDerErTidTil(aftale);
    assertThat(tager()).isEqualTo(VAEK);

    scene.klokken(Instant.parse("2026-07-07T06:00:00Z"));
    udfoer.goerDetDerErTidTil(aftale);
    opgaver.setAssignee(id, VAEK);
    udfoer.goerDetDerErTidTil(aftale);
    // what the absent person takes while away stays theirs
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(aftaler.opgaver(aftale)).hasSize(1);
  }

  @Test
  void fraIDagOvertagesDerStraks() {
    String aftale = aftal(KOLLEGA, LocalDate.of(2026, 6, 29), TIL);

    assertThat(tager()).isEqualTo(KOLLEGA);
    assertThat(stade(aftale)).isEqualTo(Status.I_GANG);
    assertThat(jobbene()).hasSize(1);
  }

  @Test
  void detDerErFuldfoertEllerLagtTilbageKommerIkkeRetur() {
    String aftale = aftal(KOLLEGA, LocalDate.of(2026, 6, 29), TIL);
    opgaver.setAssignee(id, null);

    fyr("2026-07-24T22:00:00Z");

    assertThat(tager()).isNull();
    assertThat(log(aftale))
        .containsExactly(tuple(id, forloeb.id(), Udfald.IKKE_HOS_STEDFORTRAEDEREN));
  }

  @Test
  void andresOgUtagneOpgaverBliverHvorDeEr() {
    opgaver.setAssignee(id, ANDEN_KOLLEGA);
    String faglig =
        opgaver
            .createTaskQuery()
            .processInstanceId(proces.getId())
            .taskCandidateGroup(Testaktoerer.FAGLIG)
            .singleResult()
            .getId();

    String aftale = aftal(KOLLEGA, LocalDate.of(2026, 6, 29), TIL);

    assertThat(tager()).isEqualTo(ANDEN_KOLLEGA);
    assertThat(opgaver.createTaskQuery().taskId(faglig).singleResult().getAssignee()).isNull();
    assertThat(aftaler.opgaver(aftale)).isEmpty();
  }

  @Test
  void enStedfortraederDerErHoldtOpFaarIngenOpgaver() {
    String aftale = aftal(KOLLEGA, FRA, TIL);
    identitet.deleteMembership(KOLLEGA, BRANCHE);
    try {
      fyr("2026-07-05T22:00:00Z");
    } finally {
      identitet.createMembership(KOLLEGA, BRANCHE);
    }

    assertThat(tager()).isEqualTo(VAEK);
    assertThat(stade(aftale)).isEqualTo(Status.BORTFALDET);
    assertThat(aftaler.opgaver(aftale)).isEmpty();
  }

  @Test
  void erDenFravaerendeHoldtOpGaarOpgavenTilOrganisationen() {
    String aftale = aftal(KOLLEGA, LocalDate.of(2026, 6, 29), TIL);
    identitet.deleteMembership(VAEK, BRANCHE);
    try {
      fyr("2026-07-24T22:00:00Z");
    } finally {
      identitet.createMembership(VAEK, BRANCHE);
    }

    assertThat(tager()).isNull();
    assertThat(log(aftale)).containsExactly(tuple(id, forloeb.id(), Udfald.TIL_ORGANISATIONEN));
  }

  @Test
  void aftalenKanTraekkesTilbageAfDeTo() {
    String foer = aftal(KOLLEGA, FRA, TIL);
    assertThat(aftaler.findEgen(ANDEN_KOLLEGA, foer)).isEmpty();
    assertThat(traekTilbage.traek(VAEK, aftaler.find(foer).orElseThrow())).isTrue();
    fyr("2026-07-05T22:00:00Z");
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(stade(foer)).isEqualTo(Status.TRUKKET_TILBAGE);

    String midtI = aftal(KOLLEGA, LocalDate.of(2026, 7, 6), TIL);
    assertThat(tager()).isEqualTo(KOLLEGA);
    assertThat(traekTilbage.traek(KOLLEGA, aftaler.find(midtI).orElseThrow())).isTrue();
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(aftaler.find(midtI).orElseThrow().sluttetAf()).isEqualTo(KOLLEGA);
    assertThat(traekTilbage.traek(KOLLEGA, aftaler.find(midtI).orElseThrow())).isFalse();
  }

  /** Whoever asks may have read the agreement just before its timer came. */
  @Test
  void enAftaleDerBegyndteImensKanOgsaaTraekkesTilbage() {
    String aftale = aftal(KOLLEGA, FRA, TIL);
    Stedfortraedelse laest = aftaler.find(aftale).orElseThrow();
    fyr("2026-07-05T22:00:00Z");
    assertThat(tager()).isEqualTo(KOLLEGA);

    assertThat(traekTilbage.traek(VAEK, laest)).isTrue();
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(stade(aftale)).isEqualTo(Status.TRUKKET_TILBAGE);
  }

  @Test
  void hverFejlStaarVedSitFeltPaaDansk() {
    afvist(null, null, null)
        .containsExactly(
            tuple("stedfortraeder", "Vælg den kollega, der skal overtage dine opgaver."),
            tuple("fra", "Skriv den første dag, du er væk."),
            tuple("til", "Skriv den sidste dag, du er væk."));
    afvist(VAEK, FRA, FRA.minusDays(1))
        .containsExactly(
            tuple("stedfortraeder", "Du kan ikke være din egen stedfortræder. Vælg en kollega."),
            tuple("til", "Den sidste dag kan ikke være før den første."));
    afvist(Testaktoerer.bruger(BRANCHE_2), LocalDate.of(2026, 6, 28), TIL)
        .containsExactly(
            tuple(
                "stedfortraeder",
                "Stedfortræderen skal være en kollega i din egen organisation. Vælg en fra listen."),
            tuple("fra", "Den første dag kan tidligst være i dag."));
    afvist(KOLLEGA, FRA, FRA.plusDays(92))
        .containsExactly(
            tuple(
                "til",
                "En stedfortræder kan højst overtage i 92 dage ad gangen. Vælg en tidligere dag."));
    assertThatThrownBy(() -> aftal.aftal(VAEK, List.of(BRANCHE), BRANCHE_2, KOLLEGA, FRA, TIL))
        .isInstanceOf(Aftalefejl.class)
        .hasMessage("Vælg den organisation, du er væk fra.");
    assertThat(jdbc.sql("select count(*) from stedfortraedelse").query(Long.class).single())
        .isZero();
    assertThat(jobbene()).isEmpty();
  }

  @Test
  void nitogHalvfemsDageErIkkeForMange() {
    assertThat(aftal(KOLLEGA, FRA, FRA.plusDays(91))).isNotNull();
  }

  @Test
  void toAftalerMaaIkkeGaaOverHinanden() {
    aftal(KOLLEGA, FRA, TIL);

    afvist(ANDEN_KOLLEGA, TIL, TIL.plusDays(3))
        .containsExactly(
            tuple(
                "fra",
                "Du har allerede en stedfortræder i de dage. Træk den aftale tilbage først."));
    assertThatThrownBy(
            () -> aftal.aftal(KOLLEGA, List.of(BRANCHE), BRANCHE, ANDEN_KOLLEGA, FRA, FRA))
        .hasMessageStartingWith("Du er selv stedfortræder for en kollega i de dage.");
    assertThatThrownBy(() -> aftal.aftal(ANDEN_KOLLEGA, List.of(BRANCHE), BRANCHE, VAEK, FRA, FRA))
        .hasMessage("Kollegaen er selv væk i de dage. Vælg en anden kollega.");
    assertThat(aftal(ANDEN_KOLLEGA, TIL.plusDays(1), TIL.plusDays(3))).isNotNull();
  }

  /** A to B until a day, B to C from the next: both timers are due at the same midnight. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void enKaedeGiverHverSineOpgaverTilbageHvilkenTimerDerEndErFoerst(boolean slutFoerst) {
    String foerste = aftal(KOLLEGA, FRA, TIL);
    String anden = aftal(KOLLEGA, ANDEN_KOLLEGA, TIL.plusDays(1), TIL.plusDays(5));
    String kollegas = opgaveHos(KOLLEGA);
    fyr("2026-07-05T22:00:00Z");
    assertThat(tager()).isEqualTo(KOLLEGA);

    fyr("2026-07-24T22:00:00Z", slutFoerst ? foerste : anden, slutFoerst ? anden : foerste);

    assertThat(tager()).isEqualTo(VAEK);
    assertThat(tager(kollegas)).isEqualTo(ANDEN_KOLLEGA);
    assertThat(stade(foerste)).isEqualTo(Status.SLUT);
    assertThat(stade(anden)).isEqualTo(Status.I_GANG);
    assertThat(log(foerste)).containsExactly(tuple(id, forloeb.id(), Udfald.GIVET_TILBAGE));
    assertThat(log(anden)).containsExactly(tuple(kollegas, forloeb.id(), null));

    fyr("2026-07-29T22:00:00Z");
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(tager(kollegas)).isEqualTo(KOLLEGA);
    assertThat(log(anden)).containsExactly(tuple(kollegas, forloeb.id(), Udfald.GIVET_TILBAGE));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void denNaesteStedfortraederFaarOpgaverneHvilkenTimerDerEndErFoerst(boolean slutFoerst) {
    String foerste = aftal(KOLLEGA, FRA, TIL);
    String anden = aftal(ANDEN_KOLLEGA, TIL.plusDays(1), TIL.plusDays(5));
    fyr("2026-07-05T22:00:00Z");

    fyr("2026-07-24T22:00:00Z", slutFoerst ? foerste : anden, slutFoerst ? anden : foerste);

    assertThat(tager()).isEqualTo(ANDEN_KOLLEGA);
    assertThat(log(foerste)).containsExactly(tuple(id, forloeb.id(), Udfald.GIVET_TILBAGE));
    assertThat(log(anden)).containsExactly(tuple(id, forloeb.id(), null));

    fyr("2026-07-29T22:00:00Z");
    assertThat(tager()).isEqualTo(VAEK);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void toDerByttesFaarHverSitIgenHvilkenTimerDerEndErFoerst(boolean slutFoerst) {
    String foerste = aftal(KOLLEGA, FRA, TIL);
    String anden = aftal(KOLLEGA, VAEK, TIL.plusDays(1), TIL.plusDays(5));
    String kollegas = opgaveHos(KOLLEGA);
    fyr("2026-07-05T22:00:00Z");

    fyr("2026-07-24T22:00:00Z", slutFoerst ? foerste : anden, slutFoerst ? anden : foerste);

    assertThat(tager()).isEqualTo(VAEK);
    assertThat(tager(kollegas)).isEqualTo(VAEK);
    assertThat(log(anden)).containsExactly(tuple(kollegas, forloeb.id(), null));

    fyr("2026-07-29T22:00:00Z");
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(tager(kollegas)).isEqualTo(KOLLEGA);
  }

  /** From before agreements waited for each other; nobody has lent the task to a third. */
  @Test
  void detEnStedfortraederHarLaantFoelgerIkkeMedTilDennesEgen() {
    String foerste = aftal(KOLLEGA, LocalDate.of(2026, 6, 29), TIL);
    String kollegas = opgaveHos(KOLLEGA);
    String anden = "gammel-" + UUID.randomUUID().toString().substring(0, 8);
    aftaler.opret(
        new Stedfortraedelse(
            anden,
            BRANCHE,
            KOLLEGA,
            ANDEN_KOLLEGA,
            LocalDate.of(2026, 6, 29),
            TIL,
            Status.AFTALT,
            Instant.parse("2026-06-29T08:00:00Z"),
            null,
            null,
            null));

    udfoer.goerDetDerErTidTil(anden);

    assertThat(tager()).isEqualTo(KOLLEGA);
    assertThat(tager(kollegas)).isEqualTo(ANDEN_KOLLEGA);
    assertThat(log(anden)).containsExactly(tuple(kollegas, forloeb.id(), null));
    fyr("2026-07-24T22:00:00Z", foerste);
    assertThat(tager()).isEqualTo(VAEK);
    assertThat(log(foerste)).containsExactly(tuple(id, forloeb.id(), Udfald.GIVET_TILBAGE));
  }

  /** Both look before either has written; the one who waits hears what has been agreed. */
  @Test
  void afToSamtidigeAftalerDerGaarOverHinandenBliverEnTilNoget() throws Exception {
    for (int runde = 0; runde < 10; runde++) {
      CyclicBarrier start = new CyclicBarrier(2);
      ExecutorService traade = Executors.newFixedThreadPool(2);
      List<String> svar = new ArrayList<>();
      try {
        List<Future<String>> begge =
            List.of(
                traade.submit(() -> samtidig(start, VAEK, KOLLEGA)),
                traade.submit(() -> samtidig(start, KOLLEGA, ANDEN_KOLLEGA)));
        for (Future<String> f : begge) {
          svar.add(f.get(30, TimeUnit.SECONDS));
        }
      } finally {
        traade.shutdownNow();
      }

      assertThat(svar)
          .as("runde " + runde)
          .isIn(
              List.of(
                  "aftalt",
                  "Du er selv stedfortræder for en kollega i de dage. Aftal det med kollegaen, og"
                      + " træk den aftale tilbage først."),
              List.of("Kollegaen er selv væk i de dage. Vælg en anden kollega.", "aftalt"));
      assertThat(jdbc.sql("select count(*) from stedfortraedelse").query(Long.class).single())
          .isEqualTo(1);
      assertThat(jobbene()).hasSize(2);
      jobbene().forEach(j -> job.deleteJob(j.getId()));
      jdbc.sql("delete from stedfortraedelse").update();
    }
  }

  private String samtidig(CyclicBarrier start, String fravaerende, String stedfortraeder)
      throws Exception {
    start.await(30, TimeUnit.SECONDS);
    try {
      aftal(fravaerende, stedfortraeder, FRA, TIL);
      return "aftalt";
    } catch (Aftalefejl e) {
      return e.getMessage();
    }
  }

  @Test
  void omAndresFravaerSigesDerIntetUdenforOrganisationen() throws Exception {
    aftal(KOLLEGA, FRA, TIL);

    // VAEK is away in those days, and that is nobody's business in another organisation
    Browser browser = new Browser(kontekst);
    for (String fremmed : List.of(VAEK, ANDEN_KOLLEGA, "findes_ikke")) {
      browser
          .send(
              BRANCHE_2,
              "/stedfortraeder",
              "stedfortraeder",
              fremmed,
              "fra",
              FRA.toString(),
              "til",
              TIL.toString())
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("skal være en kollega i din egen")))
          .andExpect(content().string(not(containsString("er selv væk"))));
      assertThatThrownBy(
              () ->
                  aftal.aftal(
                      Testaktoerer.bruger(BRANCHE_2),
                      List.of(BRANCHE_2),
                      BRANCHE_2,
                      fremmed,
                      FRA,
                      TIL))
          .as(fremmed)
          .hasMessage(
              "Stedfortræderen skal være en kollega i din egen organisation. Vælg en fra listen.");
    }
    assertThatThrownBy(
            () ->
                aftal.aftal(
                    Testaktoerer.bruger(BRANCHE_2), List.of(BRANCHE_2), BRANCHE, VAEK, FRA, TIL))
        .hasMessage("Vælg den organisation, du er væk fra.");
  }

  @Test
  void enAftaleKanKunLiggeSaaLangtForudSomDerErSat() {
    LocalDate senest = LocalDate.of(2027, 6, 29);
    for (LocalDate forSent :
        List.of(
            senest.plusDays(1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(290_000_000, 1, 1),
            LocalDate.of(999_990_000, 1, 1),
            LocalDate.MAX)) {
      afvist(KOLLEGA, forSent, forSent)
          .containsExactly(
              tuple("fra", "Den første dag kan senest være den 29. juni 2027."),
              tuple("til", "Den sidste dag kan senest være den 29. juni 2027."));
      afvist(KOLLEGA, senest, forSent)
          .containsExactly(tuple("til", "Den sidste dag kan senest være den 29. juni 2027."));
    }
    afvist(KOLLEGA, LocalDate.MIN, LocalDate.MIN)
        .containsExactly(tuple("fra", "Den første dag kan tidligst være i dag."));
    assertThat(jdbc.sql("select count(*) from stedfortraedelse").query(Long.class).single())
        .isZero();
    assertThat(jobbene()).isEmpty();

    assertThat(aftal(KOLLEGA, senest, senest)).isNotNull();
  }

  @Test
  void sidenLaeserKunDatoerDerFindes() throws Exception {
    Browser browser = new Browser(kontekst);
    for (String dato :
        List.of(
            "+999999999-12-31",
            "+999990000-01-01",
            "+100000-01-01",
            "+2026-07-06",
            "-2026-07-06",
            "2026.7.6",
            "2026-02-30",
            "9999-12-31")) {
      browser
          .send(BRANCHE, "/stedfortraeder", "stedfortraeder", KOLLEGA, "fra", dato, "til", dato)
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("aria-describedby=\"fejl-fra\"")))
          .andExpect(content().string(containsString("aria-describedby=\"fejl-til\"")));
    }
    assertThat(jdbc.sql("select count(*) from stedfortraedelse").query(Long.class).single())
        .isZero();
    assertThat(jobbene()).isEmpty();
  }

  @Test
  void sidenAftalerOgViserDetKunForKollegerne() throws Exception {
    Browser browser = new Browser(kontekst);
    browser
        .hent(BRANCHE, "/stedfortraeder")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Kim Kollega (kollega_tekniq)")))
        .andExpect(content().string(not(containsString(Testaktoerer.bruger(BRANCHE_2)))));
    browser
        .send(BRANCHE, "/stedfortraeder", "stedfortraeder", KOLLEGA, "fra", "i morgen", "til", "")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#fra\"")))
        .andExpect(content().string(containsString("aria-describedby=\"fejl-til\"")))
        .andExpect(content().string(containsString("Skriv datoen med dag, måned og år")));
    browser
        .send(
            BRANCHE,
            "/stedfortraeder",
            "stedfortraeder",
            KOLLEGA,
            "fra",
            FRA.toString(),
            "til",
            TIL.toString())
        .andExpect(redirectedUrl("/stedfortraeder"));
    fyr("2026-07-05T22:00:00Z");

    browser
        .hent(BRANCHE, "/stedfortraeder")
        .andExpect(content().string(containsString("I gang")))
        .andExpect(content().string(containsString("Meld virksomheder med behov")))
        .andExpect(content().string(containsString("Træk tilbage")));
    String aftale = aftaler.gaeldendeFor(VAEK).get(0).id();
    browser
        .hent(BRANCHE_2, "/stedfortraeder")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(KOLLEGA))))
        .andExpect(content().string(not(containsString(forloeb.id()))));
    browser
        .send(BRANCHE_2, "/stedfortraeder/" + aftale + "/traek")
        .andExpect(status().isNotFound());
    assertThat(tager()).isEqualTo(KOLLEGA);

    browser
        .send(BRANCHE, "/stedfortraeder/" + aftale + "/traek")
        .andExpect(redirectedUrl("/stedfortraeder"));
    assertThat(tager()).isEqualTo(VAEK);
    browser.send(BRANCHE, "/stedfortraeder/" + aftale + "/traek").andExpect(status().isConflict());
    browser.hent(BRANCHE, "/").andExpect(content().string(containsString("/stedfortraeder")));
  }

  private String aftal(String stedfortraeder, LocalDate fra, LocalDate til) {
    return aftal(VAEK, stedfortraeder, fra, til);
  }

  private String aftal(String fravaerende, String stedfortraeder, LocalDate fra, LocalDate til) {
    // a person agrees, who may not give their tasks to anybody by themselves
    identitet.setAuthentication(fravaerende, List.of(BRANCHE, "branchorganisation"));
    try {
      return aftal.aftal(fravaerende, List.of(BRANCHE), BRANCHE, stedfortraeder, fra, til);
    } finally {
      identitet.clearAuthentication();
    }
  }

  private org.assertj.core.api.AbstractListAssert<?, List<? extends Tuple>, Tuple, ?> afvist(
      String stedfortraeder, LocalDate fra, LocalDate til) {
    try {
      aftal(stedfortraeder, fra, til);
    } catch (Aftalefejl e) {
      return assertThat(e.fejl()).extracting(Aftalefejl.Fejl::felt, Aftalefejl.Fejl::besked);
    }
    throw new AssertionError("Aftalen blev ikke afvist");
  }

  /** Another task of the organisation in the same forløb, which this person has taken. */
  private String opgaveHos(String bruger) {
    String ny =
        opgaver
            .createTaskQuery()
            .processInstanceId(
                koersler
                    .startProcessInstanceByKey(
                        "afdaekning_hos_parterne",
                        forloeb.id(),
                        koersler.getVariables(proces.getId()))
                    .getId())
            .taskCandidateGroup(BRANCHE)
            .singleResult()
            .getId();
    opgaver.claim(ny, bruger);
    return ny;
  }

  /** Lets the day come and runs what is due by then, as the job executor would. */
  private void fyr(String tidspunkt) {
    Instant nu = Instant.parse(tidspunkt);
    scene.klokken(nu);
    jobbene().stream()
        .filter(j -> !j.getDuedate().toInstant().isAfter(nu))
        .forEach(j -> job.executeJob(j.getId()));
  }

  /** The same for these agreements only, in this order. */
  private void fyr(String tidspunkt, String... iRaekkefoelge) {
    Instant nu = Instant.parse(tidspunkt);
    scene.klokken(nu);
    for (String aftale : iRaekkefoelge) {
      jobbene().stream()
          .filter(j -> !j.getDuedate().toInstant().isAfter(nu))
          .filter(j -> ((JobEntity) j).getJobHandlerConfigurationRaw().equals(aftale))
          .forEach(j -> job.executeJob(j.getId()));
    }
  }

  private List<Job> jobbene() {
    return job.createJobQuery().timers().orderByJobDuedate().asc().list().stream()
        .filter(j -> ((JobEntity) j).getJobHandlerType().equals("jobveu-stedfortraeder"))
        .toList();
  }

  private String tager() {
    return tager(id);
  }

  private String tager(String opgave) {
    return opgaver.createTaskQuery().taskId(opgave).singleResult().getAssignee();
  }

  private Status stade(String aftale) {
    return aftaler.find(aftale).orElseThrow().status();
  }

  private List<Tuple> log(String aftale) {
    return aftaler.opgaver(aftale).stream()
        .map(o -> tuple(o.opgaveId(), o.forloebId(), o.udfald()))
        .toList();
  }
}
