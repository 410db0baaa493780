package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 3, rows 5, 6 and 8, as another program and a person in a browser meet them. */
@Tag("browser")
class OpgaveretRestTest {

  private static final String KOLLEGA = "kollega";

  private static KoerendeSystem system;
  private static Browser browser;
  private static TaskService opgaver;
  private static String forloeb;
  private static String id;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
    opgaver = system.bean(TaskService.class);
    Afspiller afspiller = system.afspiller();
    afspiller.afspil(Demosag.laes("s1"), 1, 3);
    forloeb = afspiller.forloeb();
    id =
        opgaver
            .createTaskQuery()
            .taskDefinitionKey("UserTask_MeldVirksomheder")
            .processInstanceBusinessKey(forloeb)
            .singleResult()
            .getId();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
  }

  @BeforeEach
  void enKollega() {
    system
        .bean(Organisationer.class)
        .opretBruger(KOLLEGA, "Kim Kollega", KoerendeSystem.KODE, "tekniq");
  }

  @AfterEach
  void ingenHarTagetDen() {
    opgaver.setAssignee(id, null);
    system.bean(IdentityService.class).deleteUser(KOLLEGA);
  }

  @ParameterizedTest(name = "{0} {1} som {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GET||el_forbund|",
        "GET|form|el_forbund|",
        "GET|deployed-form|el_forbund|",
        "GET|form-variables|el_forbund|",
        "GET|variables|el_forbund|",
        "GET|identity-links|el_forbund|",
        "POST|claim|el_forbund|{\"userId\":\"el_forbund\"}",
        "POST|complete|el_forbund|{}",
        "POST|submit-form|el_forbund|{}",
        "POST|claim|tekniq|{\"userId\":\"el_forbund\"}",
        "POST|claim|tekniq|{\"userId\":\"kollega\"}",
        "POST|assignee|tekniq|{\"userId\":\"el_forbund\"}",
        "POST|delegate|tekniq|{\"userId\":\"el_forbund\"}",
        "POST|resolve|tekniq|{}",
        "POST|identity-links|tekniq|{\"groupId\":\"randers\",\"type\":\"candidate\"}",
        "POST|identity-links|tekniq|{\"userId\":\"el_forbund\",\"type\":\"assignee\"}",
        "POST|variables|tekniq|{\"modifications\":{\"koordinator\":{\"value\":\"tekniq\"}}}",
        "POST|localVariables|tekniq|{\"modifications\":{\"x\":{\"value\":\"y\"}}}",
        "POST|bpmnError|tekniq|{\"errorCode\":\"ukendt\"}",
        "POST|bpmnError|tekniq|{\"errorCode\":\"job_veu.stoppet\"}",
        "POST|bpmnEscalation|tekniq|{\"escalationCode\":\"ukendt\"}"
      })
  void ingenNaarAndresOpgaveEllerTvingerEtUdfald(
      String metode, String handling, String bruger, String krop) throws Exception {
    String svar =
        metode.equals("GET")
            ? Http.get(sti(handling), bruger, 403)
            : Http.post(sti(handling), bruger, krop, 403);

    assertThat(svar).doesNotContain("kollega\"", "el_forbund\"");
    Task t = opgaver.createTaskQuery().taskId(id).singleResult();
    assertThat(t.getAssignee()).isNull();
    assertThat(opgaver.getIdentityLinksForTask(id)).hasSize(1);
    assertThat(
            system
                .bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceId(t.getProcessInstanceId())
                .count())
        .isEqualTo(1);
  }

  @Test
  void kunDenDerHarTagetOpgavenFuldfoererOgGiverTilbage() throws Exception {
    Http.post(sti("claim"), "tekniq", "{\"userId\":\"tekniq\"}", 204);

    assertThat(Http.post(sti("complete"), KOLLEGA, "{}", 403)).contains("Opgaven er taget af en");
    Http.post(sti("unclaim"), KOLLEGA, "{}", 403);
    assertThat(tager()).isEqualTo("tekniq");

    Http.post(sti("unclaim"), "tekniq", "{}", 204);
    assertThat(tager()).isNull();
  }

  @Test
  void denDerErTagetUdAfOrganisationenErUdeVedNaesteKald() throws Exception {
    IdentityService brugere = system.bean(IdentityService.class);
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), KOLLEGA, KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/camunda/app/tasklist/default/#/?task=" + id);
    side.locator(".jobveu-taget button").click();
    assertThat(side.locator(".jobveu-taget")).isHidden();
    assertThat(tager()).isEqualTo(KOLLEGA);

    brugere.deleteMembership(KOLLEGA, "tekniq");

    Http.get(sti(null), KOLLEGA, 403);
    Http.get(sti("deployed-form"), KOLLEGA, 403);
    Http.post(sti("complete"), KOLLEGA, "{}", 403);
    // and in the window that was open all the time
    side.navigate(system.adresse() + "/");
    assertThat(side.locator("main")).containsText("ikke knyttet til en organisation");
    assertThat(
            side.evaluate(
                "id => fetch('/camunda/api/engine/engine/default/task/' + id + '/deployed-form')"
                    + ".then(s => s.status)",
                id))
        .isEqualTo(403);
    assertThat(
            side.evaluate(
                "id => fetch('/camunda/api/opgave/' + id + '/blad').then(s => s.status)", id))
        .isEqualTo(404);

    // without a user at all even the log-in is over
    brugere.deleteUser(KOLLEGA);
    assertThat(
            side.evaluate(
                "() => fetch('/camunda/api/engine/engine/default/task/count',"
                    + " {headers: {Accept: 'application/json'}}).then(s => s.status)"))
        .isEqualTo(401);
    side.navigate(system.adresse() + "/projektrum");
    assertThat(side.url()).contains("/login");
    Http.get(sti("form"), KOLLEGA, 401);
    side.context().close();
  }

  @Test
  void enOpgaveDerAldrigHarVaeretFindesIkke() throws Exception {
    Http.get(system.adresse() + "/engine-rest/task/ingen", "tekniq", 404);
    Http.get(system.adresse() + "/engine-rest/task/ingen/deployed-form", "tekniq", 404);
    Http.get(system.adresse() + "/engine-rest/task/ingen/deployed-form", "admin", 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidateGroups=", "orQueries=x", "includeAssignedTasks=true"})
  void enForespoergselMotorenSnublerOverErIkkeVoresFejl(String parameter) throws Exception {
    Http.get(system.adresse() + "/engine-rest/task/count?" + parameter, "tekniq", 400);
  }

  @Test
  void knappenITasklistGiverOpgavenTilbage() {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "tekniq", KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/camunda/app/tasklist/default/#/?task=" + id);
    side.locator(".jobveu-taget button").click();
    assertThat(side.locator("button.unclaim")).isVisible();
    assertThat(tager()).isEqualTo("tekniq");
    Browser.billede(side, "tasklist-giv-tilbage");

    side.locator("button.unclaim").click();

    assertThat(side.locator(".jobveu-taget button")).isVisible();
    Browser.billede(side, "tasklist-givet-tilbage");
    assertThat(tager()).isNull();
    side.context().close();
  }

  @Test
  void tasklistTilbyderIkkeDetDerErLukket() {
    opgaver.setAssignee(id, "tekniq");
    String opgaven = system.adresse() + "/camunda/app/tasklist/default/#/?task=" + id;
    Page side = browser.nytVindue();
    List<String> afviste = new ArrayList<>();
    side.onResponse(
        s -> {
          if (s.status() >= 400) {
            afviste.add(s.status() + " " + s.request().method() + " " + s.url());
          }
        });
    Browser.logInd(side, system.adresse(), "tekniq", KoerendeSystem.KODE);
    side.navigate(opgaven);
    Locator kort = side.locator(".task-card");
    Locator faner = kort.locator(".nav-tabs > li");

    assertThat(faner.getByText("Diagram")).isVisible();
    assertThat(faner.getByText("Historik")).isHidden();
    assertThat(side.getByText("Tilføj kommentar")).isHidden();
    assertThat(side.getByText("Sæt en opfølgningsdato")).isHidden();
    assertThat(side.getByText("Sæt en frist")).isHidden();
    frist(Instant.parse("2026-12-01T09:00:00Z"));
    side.reload();
    assertThat(kort.locator(".due-date")).isVisible();
    Browser.billede(side, "tasklist-uden-det-lukkede");
    kort.locator(".groups a").click();
    kort.locator(".assignee .view-value").click();
    kort.locator(".due-date").dispatchEvent("keydown", Map.of("key", "Enter", "keyCode", 13));
    assertThat(side.locator(".modal-dialog")).hasCount(0);
    assertThat(kort.locator(".meta input")).hasCount(0);
    assertThat(kort.locator(".meta.dates [tabindex='0'], .meta .groups a[href]")).hasCount(0);
    faner.getByText("Diagram").click();
    assertThat(side.locator(".djs-container")).isVisible();
    assertThat(faner.getByText("Beskrivelse")).isVisible();
    side.navigate(opgaven + "&detailsTab=task-detail-history");
    side.waitForLoadState(LoadState.NETWORKIDLE);
    side.reload();
    assertThat(side.locator(".fjs-form")).isVisible();
    side.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(afviste).isEmpty();
    side.context().close();

    // the operator has them all
    frist(null);
    Page drift = browser.nytVindue();
    Browser.logInd(drift, system.adresse(), "admin", KoerendeSystem.KODE);
    drift.navigate(opgaven);
    assertThat(drift.locator(".task-card .nav-tabs > li").getByText("Historik")).isVisible();
    assertThat(drift.getByText("Tilføj kommentar")).isVisible();
    assertThat(drift.getByText("Sæt en opfølgningsdato")).isVisible();
    assertThat(drift.getByText("Sæt en frist")).isVisible();
    drift.locator(".task-card .groups a").click();
    assertThat(drift.locator(".modal-dialog")).isVisible();
    drift.context().close();
  }

  /** The choices as the browser shows them. */
  @Test
  void kommunerStaarPaaDanskIBrowseren() {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "randers", KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/projektrum/forloeb/" + forloeb + "/kopi");
    List<String> kommuner = side.locator("#kommunekode option").allInnerTexts();
    assertThat(kommuner).containsSubsequence("Tønder", "Tårnby", "Vejle");
    assertThat(kommuner).endsWith("Aabenraa", "Aalborg", "Aarhus");
    side.navigate(system.adresse() + "/projektrum/casebank");
    assertThat(side.getByLabel("Søg i casebanken")).isVisible();
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
    side.context().close();
  }

  /** The same day wherever the browser is, and late only when the day is over in Denmark. */
  @ParameterizedTest
  @ValueSource(strings = {"Europe/Copenhagen", "America/Nuuk", "Asia/Tokyo", "UTC"})
  void fristenErEnDanskDagITasklist(String tidszone) {
    frist(Instant.parse("2026-03-13T09:00:00Z"));
    Page side = browser.nytVindue(tidszone);
    // half past eight on the day, and one minute before it ends
    for (String nu : List.of("2026-03-13T07:30:00Z", "2026-03-13T22:59:00Z")) {
      side.clock().setFixedTime(Date.from(Instant.parse(nu)));
      fristen(side, false);
    }
    Browser.billede(side, "frist-i-dag-" + tidszone.replace('/', '-'));
    side.clock().setFixedTime(Date.from(Instant.parse("2026-03-13T23:00:00Z")));
    fristen(side, true);
    side.context().close();
    frist(null);
  }

  private static void fristen(Page side, boolean overskredet) {
    if (side.url().equals("about:blank")) {
      Browser.logInd(side, system.adresse(), "tekniq", KoerendeSystem.KODE);
    }
    side.navigate("about:blank?");
    side.navigate(system.adresse() + "/camunda/app/tasklist/default/#/?task=" + id);
    for (Locator frist :
        List.of(
            side.locator(".task-card .due-date"),
            side.locator("[cam-tasks] li.task.active .due-date"))) {
      assertThat(frist).containsText("13. marts");
      assertThat(frist).not().containsText("23");
      assertThat(frist.locator("xpath=self::*[contains(@class, 'overdue')]"))
          .hasCount(overskredet ? 1 : 0);
    }
  }

  private static void frist(Instant frist) {
    Task opgave = opgaver.createTaskQuery().taskId(id).singleResult();
    opgave.setDueDate(frist == null ? null : Date.from(frist));
    opgaver.saveTask(opgave);
  }

  @Test
  void cockpitErForKoordinatorenOgForIngenPart() {
    Page part = browser.nytVindue();
    Browser.logInd(part, system.adresse(), "tekniq", KoerendeSystem.KODE);
    assertThat(part.locator("nav").getByText("Cockpit")).hasCount(0);
    assertThat(part.navigate(system.adresse() + "/camunda/app/cockpit/default/").status())
        .isEqualTo(403);
    part.context().close();

    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "randers", KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/projektrum/tavle");
    assertThat(side.locator("section[aria-labelledby=h-tavle]"))
        .containsText("Arbejdsmarkedets behov");
    Browser.billede(side, "koordinators-overblik");
    side.navigate(system.adresse() + "/stedfortraeder");
    Browser.billede(side, "stedfortraeder");
    assertThat(Tilgaengelighed.brud(side)).isEmpty();

    List<String> afvist = new CopyOnWriteArrayList<>();
    side.onResponse(
        r -> {
          if (r.url().contains("/api/") && r.status() >= 400) {
            afvist.add(r.status() + " " + r.request().method() + " " + r.url());
          }
        });
    side.locator("nav").getByText("Cockpit").click();
    side.locator(".jobveu-overblik").getByText("Diagram").first().click();
    side.locator(".djs-container").first().waitFor();
    assertThat(side.locator(".nav-tabs").getByText("Job-VEU overblik")).isVisible();
    assertThat(side.locator(".ctn-toolbar")).isHidden();
    assertThat(side.locator(".nav-tabs").getByText("Eksterne opgaver")).isHidden();
    assertThat(side.locator(".sections-menu").getByText("Beslutninger")).isHidden();
    assertThat(side.locator(".instances-overlay .instance-count").getByText("1").first())
        .isVisible();
    Browser.billede(side, "koordinators-cockpit");
    org.assertj.core.api.Assertions.assertThat(afvist).isEmpty();
    side.context().close();
  }

  private static String tager() {
    return opgaver.createTaskQuery().taskId(id).singleResult().getAssignee();
  }

  private static String sti(String handling) {
    String opgaven = system.adresse() + "/engine-rest/task/" + id;
    return handling == null ? opgaven : opgaven + "/" + handling;
  }
}
