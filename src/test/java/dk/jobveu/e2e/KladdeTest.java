package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is typed in Tasklist is there again, whatever one did in between, and a session's end leads
 * to the one log-in and back (issue 8, kind 4).
 */
@Tag("browser")
class KladdeTest {

  private static final String BRUGER = Testaktoerer.bruger(Testaktoerer.BRANCHE);
  private static final String KOLLEGA = "kladdekollega";
  private static final Pattern GEMT = Pattern.compile("Kladde gemt kl\\. \\d\\d\\.\\d\\d\\.");
  private static final Pattern HENTET =
      Pattern.compile("Kladde fra kl\\. \\d\\d\\.\\d\\d er hentet\\.");

  private static Browser browser;
  private static Vinduer vinduer;

  @LocalServerPort int port;
  @Autowired RepositoryService modeller;
  @Autowired RuntimeService processer;
  @Autowired TaskService opgaver;
  @Autowired Scene scene;
  @Autowired IdentityService identitet;
  @Autowired Organisationer organisationer;
  @Autowired JdbcClient jdbc;

  private Page side;
  private String forloebId;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
    vinduer = new Vinduer(browser, KoerendeSystem.delt().adresse());
    // a busy machine is not a failure
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
  }

  @BeforeEach
  void aabnOpgaven() {
    KoerendeSystem.delt().indsaet(this);
    jdbc.sql("delete from kladde").update();
    Proeveblanket.MODTAGET.clear();
    Proeveblanket.udrul(modeller);
    if (identitet.createUserQuery().userId(KOLLEGA).count() == 0) {
      organisationer.opretBruger(KOLLEGA, "Kim Kollega", Testaktoerer.KODE, Testaktoerer.BRANCHE);
    }
    forloebId = nyOpgave(Map.of());
    side = vinduer.nyt(BRUGER);
    gaaTil(forloebId);
    tagOpgaven();
  }

  @AfterEach
  void lukOgRydOp() {
    vinduer.luk();
    processer
        .createProcessInstanceQuery()
        .processDefinitionKey("proeveproces")
        .list()
        .forEach(p -> processer.deleteProcessInstance(p.getId(), "testen er slut"));
    assertThat(jdbc.sql("select sted from kladde").query(String.class).list())
        .as("kladder uden opgave")
        .noneMatch(s -> s.startsWith("opgave:"));
  }

  @Test
  void toAfslagILigeStraksFoererTilVoresLoginOgTilbageTilOpgaven() {
    skriv("Virksomhed", "Ib Hansen og Søn");
    side.context().clearCookies();

    // the page asks by itself every ten seconds, for several things at once
    toAfslag();
    logIndIgen(BRUGER);

    assertThat(side)
        .hasURL(Pattern.compile(".*tasklist.*task=" + opgave(forloebId).getId() + ".*"));
    assertThat(side.locator("form[name=signinForm]")).hasCount(0);
    assertThat(felt("Virksomhed")).hasValue("Ib Hansen og Søn");
    assertThat(side.locator(".jobveu-kladde")).containsText(HENTET);
    udfyldResten();
    fuldfoer().click();
    assertThat(side.getByText("Opgaven er fuldført")).isVisible();
    assertThat(Proeveblanket.MODTAGET).hasSize(1);
    assertThat(Proeveblanket.MODTAGET.get(0).tekst("firma")).isEqualTo("Ib Hansen og Søn");
  }

  @Test
  void pollingenOpdagerSelvAtSessionenErSlut() {
    skriv("Virksomhed", "Ib Hansen og Søn");
    side.context().clearCookies();

    side.waitForURL("**/login", new Page.WaitForURLOptions().setTimeout(60_000));
    logIndIgen(BRUGER);

    assertThat(side)
        .hasURL(Pattern.compile(".*tasklist.*task=" + opgave(forloebId).getId() + ".*"));
    assertThat(felt("Virksomhed")).hasValue("Ib Hansen og Søn");
  }

  @Test
  void enLogIndSideDerHarStaaetForLaengeFoererOgsaaTilbageTilOpgaven() {
    skriv("Virksomhed", "Ib Hansen og Søn");
    side.context().clearCookies();
    toAfslag();
    side.context().clearCookies();
    side.fill("input[name=username]", BRUGER);
    side.fill("input[name=password]", Testaktoerer.KODE);
    side.press("input[name=password]", "Enter");
    assertThat(side.locator(".besked.fejl")).containsText("Siden havde stået åben for længe.");
    logIndIgen(BRUGER);

    assertThat(side)
        .hasURL(Pattern.compile(".*tasklist.*task=" + opgave(forloebId).getId() + ".*"));
    assertThat(felt("Virksomhed")).hasValue("Ib Hansen og Søn");
  }

  @Test
  void produktetsEgetLoginErIkkeEtStedManKanEnde() {
    side.evaluate("() => { location.hash = '#/login'; }");
    assertThat(side.getByText("Opgaver til os")).isVisible();
    assertThat(side.locator("form[name=signinForm]")).hasCount(0);

    side.context().clearCookies();
    side.navigate(tasklist("#/login"));
    // by its whole address: the product's own ends like ours
    side.waitForURL("http://localhost:" + port + "/login");
    logIndIgen(BRUGER);
    assertThat(side.getByText("Opgaver til os")).isVisible();
    assertThat(side.locator("form[name=signinForm]")).hasCount(0);
    assertThat(side.url()).doesNotContain("#/login");
  }

  @Test
  void diagrammetOgTilbageTaberIntet() {
    skriv("Virksomhed", "Fiber ApS");
    skriv("Antal stillinger", "12");
    side.locator(".fjs-repeat-row-container input").first().click();
    tast("Kursus 1");

    faneblad("Diagram");
    faneblad("Formular");

    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    assertThat(felt("Antal stillinger")).hasValue("12");
    assertThat(side.locator(".fjs-repeat-row-container input").first()).hasValue("Kursus 1");
  }

  @Test
  void f5LigeEfterSidsteTastTaberIntet() {
    skriv("Virksomhed", "Fiber ApS");
    side.reload();

    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    assertThat(side.locator(".jobveu-kladde")).containsText(HENTET);
    await().atMost(Duration.ofSeconds(60)).until(() -> kladder().contains("Fiber ApS"));

    // and in another window of the same person, where nothing but the server remembers
    Page andet = vinduer.nyt("den anden maskine", BRUGER);
    andet.navigate(tasklist("#/?task=" + opgave(forloebId).getId()));
    assertThat(andet.getByLabel("Virksomhed")).hasValue("Fiber ApS");
  }

  @Test
  void enAndenOpgaveOgTilbageTaberIntet() {
    String anden = nyOpgave(Map.of());
    skriv("Virksomhed", "Fiber ApS");
    side.evaluate("id => { location.hash = '#/?task=' + id; }", opgave(anden).getId());
    assertThat(side.getByText("Begynd at skrive, så er den din.")).isVisible();
    assertThat(felt("Virksomhed")).hasValue("");
    assertThat(side.locator(".jobveu-kladde")).hasText("");

    gaaTil(forloebId);

    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    assertThat(side.locator(".jobveu-kladde")).containsText(HENTET);
  }

  @Test
  void kladdenVisesMedTidOgKanKasseres() {
    skriv("Virksomhed", "Fiber ApS");
    assertThat(side.locator(".jobveu-kladde-gemt").first()).containsText(GEMT);
    Browser.billede(side, "kladde-gemt");
    side.reload();
    assertThat(side.locator(".jobveu-kladde")).containsText(HENTET);
    Browser.billede(side, "kladde-hentet");
    assertThat(Tilgaengelighed.brud(side)).noneMatch(b -> b.contains("jobveu-kladde"));

    side.onceDialog(Dialog::dismiss);
    side.getByText("Begynd forfra").click();
    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    side.onceDialog(Dialog::accept);
    side.getByText("Begynd forfra").click();

    assertThat(felt("Virksomhed")).hasValue("");
    assertThat(side.locator(".jobveu-kladde")).hasText("");
    assertThat(kladder()).isEmpty();
    side.reload();
    assertThat(felt("Virksomhed")).isVisible();
    assertThat(felt("Virksomhed")).hasValue("");
    // and what is typed from now on is kept again
    skriv("Virksomhed", "Kobber A/S");
    await().atMost(Duration.ofSeconds(60)).until(() -> kladder().contains("Kobber A/S"));
  }

  @Test
  void escapeIStartdialogenTaberIntetOgStartetErKladdenVaek() {
    side.close();
    side = vinduer.nyt("admin");
    side.navigate(tasklist(""));
    aabnStart();
    side.getByLabel("Titel").click();
    tast("Fiber i Randers");
    side.keyboard().press("Escape");
    assertThat(side.locator(".modal-dialog")).hasCount(0);

    aabnStart();

    assertThat(side.getByLabel("Titel")).hasValue("Fiber i Randers");
    assertThat(side.locator(".modal-body .jobveu-kladde")).containsText(HENTET);
    Browser.billede(side, "kladde-start");
    side.getByLabel("Kommune").click();
    tast("Rand");
    side.locator(".fjs-dropdownlist-item").getByText("Randers").click();
    side.locator(".modal-footer button.btn-primary").click();
    assertThat(side.locator(".modal-dialog")).hasCount(0);
    assertThat(Proeveblanket.MODTAGET).hasSize(1);
    aabnStart();
    assertThat(side.getByLabel("Titel")).hasValue("");
    assertThat(jdbc.sql("select count(*) from kladde").query(Long.class).single()).isZero();
  }

  @Test
  void enFuldfoertOpgaveEfterladerIntet() {
    skriv("Virksomhed", "Fiber ApS");
    assertThat(side.locator(".jobveu-kladde-gemt").first()).containsText(GEMT);
    udfyldResten();
    fuldfoer().click();
    assertThat(side.getByText("Opgaven er fuldført")).isVisible();

    assertThat(jdbc.sql("select count(*) from kladde").query(Long.class).single()).isZero();
    assertThat(vindueslager()).doesNotContain("Fiber ApS");
  }

  @Test
  void kollegaenSerIkkeKladdenOgDenSkrivendeFaarDenIgen() {
    skriv("Virksomhed", "Fiber ApS");
    assertThat(side.locator(".jobveu-kladde-gemt").first()).containsText(GEMT);
    opgaver.setAssignee(opgave(forloebId).getId(), KOLLEGA);
    Page kollegas = vinduer.nyt(KOLLEGA);
    kollegas.navigate(tasklist("#/?task=" + opgave(forloebId).getId()));
    assertThat(kollegas.getByLabel("Virksomhed")).isEnabled();
    assertThat(kollegas.getByLabel("Virksomhed")).hasValue("");

    opgaver.setAssignee(opgave(forloebId).getId(), BRUGER);
    side.reload();
    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
  }

  @Test
  void enAndenVedSammeVindueSerIkkeDetSkrevne() {
    skriv("Virksomhed", "Fiber ApS");
    side.context().clearCookies();
    toAfslag();
    logIndIgen(KOLLEGA);
    assertThat(side.getByText("Opgaver til os")).isVisible();
    side.navigate(tasklist("#/?task=" + opgave(forloebId).getId()));

    assertThat(side.locator(".jobveu-taget")).isVisible();
    assertThat(felt("Virksomhed")).hasValue("");
    assertThat(vindueslager()).doesNotContain("Fiber ApS");
  }

  @Test
  void enBorgersBlanketHuskesKunIVinduetOgDetSigesPaaSkaermen() {
    String borgers = nyOpgave(Map.of("deltagerId", "R-01"));
    // a load of its own: the product may still write the address of the task it has just taken
    side.navigate("about:blank");
    gaaTil(borgers);
    tagOpgaven();
    assertThat(side.locator(".jobveu-kladde-gemt").first())
        .containsText(
            "Formularen handler om en borger. Det, du skriver, huskes kun i dette vindue");
    skriv("Virksomhed", "Fiber ApS");
    Browser.billede(side, "kladde-borger");

    List<String> spurgt = new CopyOnWriteArrayList<>();
    side.onceDialog(
        d -> {
          spurgt.add(d.type());
          d.accept();
        });
    side.reload();

    assertThat(spurgt).as("advarsel før siden forlades").containsExactly("beforeunload");
    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    assertThat(side.locator(".jobveu-kladde")).containsText(HENTET);
    assertThat(jdbc.sql("select count(*) from kladde").query(Long.class).single()).isZero();
    Page andet = vinduer.nyt("den anden maskine", BRUGER);
    andet.navigate(tasklist("#/?task=" + opgave(borgers).getId()));
    assertThat(andet.getByLabel("Virksomhed")).isVisible();
    assertThat(andet.getByLabel("Virksomhed")).hasValue("");
  }

  @Test
  void etCprNummerGemmesIkkeOgDetSigesMedDetSamme() {
    skriv("Virksomhed", "Ring til 010190-1234");

    assertThat(side.locator(".jobveu-kladde-udeladt"))
        .containsText("Det, der står i feltet »Virksomhed«, indeholder noget, der ligner et cpr");
    assertThat(kladder()).doesNotContain("1234");
    felt("Virksomhed").fill("Fiber ApS");
    await().atMost(Duration.ofSeconds(60)).until(() -> kladder().contains("Fiber ApS"));
    assertThat(side.locator(".jobveu-kladde-udeladt")).hasText("");
  }

  @Test
  void kanServerenIkkeNaasHuskerVinduetOgAdvarer() {
    // one route to the end: taking it away while a page loads can leave a call that waits for it
    AtomicBoolean nede = new AtomicBoolean(true);
    side.route(
        "**/kladde",
        r -> {
          if (nede.get()) {
            r.abort();
          } else {
            r.resume();
          }
        });
    skriv("Virksomhed", "Fiber ApS");
    assertThat(side.locator(".jobveu-kladde-gemt").first())
        .containsText("Kladden kunne ikke gemmes lige nu. Det skrevne huskes i dette vindue.");
    List<String> spurgt = new CopyOnWriteArrayList<>();
    side.onceDialog(
        d -> {
          spurgt.add(d.type());
          d.accept();
        });
    side.reload();
    assertThat(spurgt).containsExactly("beforeunload");
    nede.set(false);
    side.reload();

    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
  }

  private String nyOpgave(Map<String, Object> mere) {
    String id = scene.forloeb().id();
    Map<String, Object> variabler = new HashMap<>(mere);
    variabler.put("forloebId", id);
    variabler.put("branchorganisation", Testaktoerer.BRANCHE);
    processer.startProcessInstanceByKey("proeveproces", id, variabler);
    return id;
  }

  /** What the product does itself when a call is answered by 401: here twice at once. */
  private void toAfslag() {
    side.evaluate(
        """
        () => {
          const rod = angular.element(document.body).injector().get('$rootScope');
          for (let i = 0; i < 2; i++) rod.$apply(() => {
            rod.$broadcast('authentication.changed', null);
            rod.$broadcast('authentication.login.required');
          });
        }
        """);
    side.waitForURL("**/login");
  }

  /**
   * What was under way for the page before may begin a session after the log-in page was fetched.
   * Then that page had "stood open for too long", says so, and takes the password the second time.
   */
  private void logIndIgen(String bruger) {
    boolean sagdeDet = side.locator(".besked.fejl").count() > 0;
    sendLogin(bruger);
    if (!sagdeDet) {
      side.waitForCondition(
          () -> !side.url().contains("/login") || side.locator(".besked.fejl").count() > 0);
      if (side.url().contains("/login")) {
        assertThat(side.locator(".besked.fejl")).containsText("Siden havde stået åben for længe.");
        sendLogin(bruger);
      }
    }
    side.waitForURL(
        url -> !url.contains("/login"), new Page.WaitForURLOptions().setTimeout(60_000));
  }

  private void sendLogin(String bruger) {
    side.fill("input[name=username]", bruger);
    side.fill("input[name=password]", Testaktoerer.KODE);
    side.press("input[name=password]", "Enter");
  }

  private String tasklist(String sted) {
    return "http://localhost:" + port + "/camunda/app/tasklist/default/" + sted;
  }

  private void gaaTil(String forloeb) {
    side.navigate(tasklist("#/?task=" + opgave(forloeb).getId()));
    assertThat(side.locator(".fjs-form")).isVisible();
  }

  private Task opgave(String forloeb) {
    return opgaver.createTaskQuery().processInstanceBusinessKey(forloeb).singleResult();
  }

  private void tagOpgaven() {
    side.locator(".jobveu-taget button").click();
    assertThat(felt("Virksomhed")).isEnabled();
  }

  private void faneblad(String navn) {
    side.locator(".task-card .nav-tabs").getByText(navn).click();
  }

  private void aabnStart() {
    // the product's own list of processes is hidden where the head has the one there is
    side.getByLabel("I programmet").getByText("Start et forløb").dispatchEvent("click");
    side.locator(".modal-body").getByText("Prøve af startformular").click();
    assertThat(side.getByLabel("Titel")).isVisible();
  }

  private void udfyldResten() {
    felt("Antal stillinger").fill("12");
    felt("Startdato").fill("05.06.2027");
    side.keyboard().press("Enter");
    felt("Virksomhed").click();
    side.locator(".fjs-form-field-select .fjs-input-group").click();
    side.locator(".fjs-dropdownlist-item").first().click();
    side.locator(".fjs-repeat-row-container input").first().fill("Kursus 1");
  }

  /** What the server keeps, as one text. */
  private String kladder() {
    return String.join(" ", jdbc.sql("select svar from kladde").query(String.class).list());
  }

  private String vindueslager() {
    return side.evaluate("() => JSON.stringify([...Object.entries(sessionStorage)])").toString()
        + side.evaluate("() => JSON.stringify([...Object.entries(localStorage)])");
  }

  private void skriv(String label, String tekst) {
    felt(label).click();
    tast(tekst);
  }

  /** Types like a person: 40 ms between the keys. */
  private void tast(String tekst) {
    side.keyboard().type(tekst, new Keyboard.TypeOptions().setDelay(40));
  }

  private Locator felt(String label) {
    return side.getByLabel(label);
  }

  private Locator fuldfoer() {
    return side.locator(".form-actions button.btn-primary");
  }
}
