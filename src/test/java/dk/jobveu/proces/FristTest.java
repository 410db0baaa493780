package dk.jobveu.proces;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.motor.blanket.BlanketFejl;
import dk.jobveu.projektplan.Planer;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.camunda.Planfrist;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.projektrum.Stade.Hos;
import dk.jobveu.projektrum.VisKoordinering;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/**
 * A deadline is a day and lasts until it ends in Denmark, wherever a person meets it (issue 8, kind
 * 8): the saved filter, the page of the forløb, the coordinator's overview, REST and the timers.
 */
@Systemtest
class FristTest {

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired VisKoordinering visKoordinering;
  @Autowired Projektplaner planer;
  @Autowired Planfrist planfrist;
  @Autowired Underretninger underretninger;
  @Autowired TaskService opgaver;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;
  @Autowired FilterService filtre;
  @Autowired IdentityService identitet;

  private Forloeb f;
  private ProcessInstance proces;

  @AfterEach
  void ryd() {
    identitet.clearAuthentication();
    scene.klokkenIgen();
    if (proces != null
        && koersler.createProcessInstanceQuery().processInstanceId(proces.getId()).count() > 0) {
      koersler.deleteProcessInstance(proces.getRootProcessInstanceId(), "testen er slut");
    }
  }

  private void klokken(LocalDate dag, String tid) {
    scene.klokken(dag.atTime(LocalTime.parse(tid)).atZone(Datoer.DANMARK).toInstant());
  }

  /** Both parties are asked for an answer no later than that day. */
  private void svarSenest(LocalDate dag) {
    f = scene.forloeb();
    proces = scene.start("indgaa_partsaftale", f, Map.of());
    scene.udfoer(
        f.id(),
        "udarbejd_partsaftale",
        Map.of(
            "aftaleform", "SKRIFTLIG",
            "stillingsbetegnelser", "Fibertekniker",
            "fagligeKompetencer", "Splidsning",
            "svarSenest", dag.toString()));
    // the answers are a process of their own
    proces =
        koersler.createProcessInstanceQuery().superProcessInstanceId(proces.getId()).singleResult();
  }

  private Task opgave() {
    return opgaver
        .createTaskQuery()
        .processInstanceId(proces.getId())
        .taskDefinitionKey("UserTask_TiltraedSomArbejdsgiver")
        .singleResult();
  }

  /** How many of the forløb's tasks each place calls overdue; they must all say the same. */
  private void overalt(boolean overskredet, LocalDate dag) throws Exception {
    identitet.setAuthentication(
        Testaktoerer.bruger(BRANCHE), List.of(BRANCHE, "branchorganisation"));
    String filter =
        filtre.createFilterQuery().filterName("Fristen er overskredet").singleResult().getId();
    List<Task> iFiltret = filtre.list(filter);
    identitet.clearAuthentication();
    assertThat(iFiltret.stream().anyMatch(t -> t.getProcessInstanceId().equals(proces.getId())))
        .as("filtret")
        .isEqualTo(overskredet);
    assertThat(
            visKoordinering.vis(new Bruger("x", List.of(KOORDINATOR))).stream()
                .filter(s -> s.forloeb().id().equals(f.id()))
                .flatMap(s -> s.hos().stream())
                .mapToInt(Hos::overskredet)
                .sum())
        .as("koordinatorens overblik")
        .isEqualTo(overskredet ? 2 : 0);
    String side =
        new Browser(kontekst)
            .hent(BRANCHE, "/projektrum/forloeb/" + f.id() + "/opgaver")
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(side.contains(">Overskredet<")).as("forløbets side").isEqualTo(overskredet);
    assertThat(side).contains(", frist <span>%d. ".formatted(dag.getDayOfMonth()));
    String svar =
        new Browser(kontekst)
            .api(BRANCHE, HttpMethod.GET, "/api/forloeb/" + f.id(), null)
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(JsonPath.<List<String>>read(svar, "$..opgaver[*].frist"))
        .as("REST")
        .isNotEmpty()
        .containsOnly(dag.toString());
    assertThat(JsonPath.<List<Boolean>>read(svar, "$..opgaver[*].overskredet"))
        .as("REST")
        .containsOnly(overskredet);
  }

  private void koerForfaldne() {
    job.createJobQuery()
        .processInstanceId(proces.getId())
        .timers()
        .executable()
        .list()
        .forEach(j -> job.executeJob(j.getId()));
    scene.koerJob();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-03-13, en fredag i vintertid",
    "2026-03-29, sommertiden begynder",
    "2026-07-01, om sommeren begynder dagen to timer før UTC",
    "2026-10-25, sommertiden slutter",
    "2026-12-31, årets sidste dag",
    "2028-02-29, skuddag"
  })
  void enFristVarerTilDagenErSlut(LocalDate dag, String hvorfor) throws Exception {
    klokken(dag.minusDays(4), "10:00");
    svarSenest(dag);
    assertThat(opgave().getDueDate()).isEqualTo(Date.from(Datoer.slutter(dag)));

    for (String tid : List.of("00:01", "06:00", "08:30", "23:30", "23:59:59")) {
      klokken(dag, tid);
      overalt(false, dag);
      assertThat(scene.forfaldne(proces)).as("kl. " + tid).isEmpty();
    }
    klokken(dag.plusDays(1), "00:00");
    overalt(true, dag);
    klokken(dag.plusDays(1), "08:30");
    overalt(true, dag);
  }

  /** The 13th is a Friday, so the reminder waits for Monday; before Easter it waits for Tuesday. */
  @ParameterizedTest(name = "frist {0}, rykker {1}")
  @CsvSource({"2026-03-12, 2026-03-13", "2026-03-13, 2026-03-16", "2026-04-01, 2026-04-07"})
  void rykkerenKommerDenFoersteArbejdsdagsMorgenEfter(LocalDate dag, LocalDate rykker) {
    klokken(dag.minusDays(3), "10:00");
    svarSenest(dag);

    klokken(rykker, "05:59");
    assertThat(scene.forfaldne(proces)).isEmpty();
    klokken(rykker, "06:00");
    assertThat(scene.forfaldne(proces))
        .containsExactly(
            "BoundaryEvent_SvarfristArbejdsgiver", "BoundaryEvent_SvarfristLoenmodtager");
    koerForfaldne();

    assertThat(underretninger.iForloeb(f.id()))
        .extracting(u -> u.aktoerId())
        .containsExactlyInAnyOrder(BRANCHE, FAGLIG);
    assertThat(underretninger.iForloeb(f.id()))
        .allSatisfy(
            u -> assertThat(u.tekst()).startsWith("Fristen for at svare").contains("er gået"));
    assertThat(opgave()).as("der kan stadig svares").isNotNull();
  }

  /** Fourteen days from the 20th is Good Friday: the answer is due on the Tuesday after Easter. */
  @Test
  void enFristSystemetRegnerUdSlutterPaaEnArbejdsdag() {
    klokken(LocalDate.of(2026, 3, 20), "23:30");
    f = scene.forloeb();
    proces =
        scene.start(
            "afdaekning_hos_parterne",
            f,
            Map.of(
                "virksomhederUdestaar", true,
                "ledigeUdestaar", false,
                "beskaeftigedeUdestaar", false,
                "jobcentreUdestaar", false));
    LocalDate dag = LocalDate.of(2026, 4, 7);
    assertThat(
            opgaver.createTaskQuery().processInstanceId(proces.getId()).singleResult().getDueDate())
        .isEqualTo(Date.from(Datoer.slutter(dag)));

    klokken(dag, "23:59");
    assertThat(scene.forfaldne(proces)).isEmpty();
    klokken(dag.plusDays(1), "06:00");
    assertThat(scene.forfaldne(proces)).containsExactly("BoundaryEvent_PaamindBrancheorganisation");
    koerForfaldne();
    assertThat(underretninger.iForloeb(f.id())).extracting(u -> u.aktoerId()).containsOnly(BRANCHE);
  }

  /**
   * A day of the projektplan is the deadline; one that has passed gives way to the ordinary one.
   */
  @ParameterizedTest
  @CsvSource({"2026-02-16, 2026-03-14, 2026-02-22", "2026-03-20, 2026-04-07, 2026-04-07"})
  void projektplanensDageErFrister(LocalDate idag, LocalDate svar, LocalDate information) {
    klokken(idag, "10:00");
    f = scene.forloeb();
    planer.gemPlan(
        Planer.komplet(
            new Registrering(
                f.id(), Testaktoerer.bruger(KOORDINATOR), KOORDINATOR, null, f.oprettet())));
    proces =
        scene.start(
            "screening_i_jobcenter",
            f,
            Map.of(
                "jobcenter",
                Testaktoerer.JOBCENTER,
                "screeningsfrist",
                Date.from(Datoer.slutter(idag.plusDays(60)))));
    assertThat(scene.opgaver(f.id()))
        .extracting(Task::getDueDate)
        .containsExactly(Date.from(Datoer.slutter(svar)));
    assertThat(planfrist.inden("information", f.id()))
        .isEqualTo(Date.from(Datoer.slutter(information)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:01", "08:30", "23:30"})
  void enFristIDagTagesImodOgVarerIDag(String tid) throws Exception {
    // 23:30 in summer is the same day in Denmark and in UTC; 00:01 is the day before in UTC
    LocalDate idag = LocalDate.of(2026, 6, 11);
    klokken(idag, tid);
    svarSenest(idag);
    overalt(false, idag);
    klokken(idag.plusDays(1), "00:00");
    overalt(true, idag);
  }

  @Test
  void enFristIGaarAfvisesVedFeltet() {
    LocalDate idag = LocalDate.of(2026, 6, 11);
    klokken(idag, "00:01");
    assertThatThrownBy(() -> svarSenest(idag.minusDays(1)))
        .hasStackTraceContaining(BlanketFejl.class.getSimpleName())
        .hasStackTraceContaining(
            "Datoen i »Parterne svarer senest« er gået. Vælg i dag eller en senere dag.");
    assertThat(scene.aabne(f.id())).containsExactly("udarbejd_partsaftale");
  }

  /** An operator or a designer may write an hour; the day is what counts. */
  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-13T05:00:00Z", "2026-03-12T23:00:00Z", "2026-03-13T22:59:59.999Z"})
  void ogsaaEnFristMedKlokkeslaetErDagen(String moment) throws Exception {
    LocalDate dag = LocalDate.of(2026, 3, 13);
    klokken(dag.minusDays(3), "10:00");
    svarSenest(dag.plusDays(20));
    for (Task t : opgaver.createTaskQuery().processInstanceId(proces.getId()).list()) {
      t.setDueDate(Date.from(Instant.parse(moment)));
      opgaver.saveTask(t);
    }

    assertThat(opgave().getDueDate()).isEqualTo(Date.from(Datoer.slutter(dag)));
    klokken(dag, "23:30");
    overalt(false, dag);
    klokken(dag.plusDays(1), "00:00");
    overalt(true, dag);
  }
}
