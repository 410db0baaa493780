package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
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

/**
 * What Tasklist used to take from a case worker, typed at the speed of a person in a real browser:
 * letters, Enter, list rows, and the reason for a grey button (issue 2, the forms).
 */
@Tag("browser")
class TasklistTest {

  private static final String BRUGER = Testaktoerer.bruger(Testaktoerer.BRANCHE);
  private static final String FULDFOER = ".form-actions button.btn-primary";
  private static final Pattern GEMT = Pattern.compile("Opgaven er fuldført");

  private static Browser browser;
  private static Vinduer vinduer;

  @LocalServerPort int port;
  @Autowired RepositoryService modeller;
  @Autowired RuntimeService processer;
  @Autowired TaskService opgaver;
  @Autowired Scene scene;
  @Autowired HistoryService historik;

  private Page side;
  private String forloebId;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
    vinduer = new Vinduer(browser, KoerendeSystem.delt().adresse());
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
  }

  @BeforeEach
  void aabnOpgaven() {
    KoerendeSystem.delt().indsaet(this);
    Proeveblanket.MODTAGET.clear();
    Proeveblanket.udrul(modeller);
    forloebId = scene.forloeb().id();
    startProeve();
    side = vinduer.nyt(BRUGER);
    side.navigate(tasklist("#/?task=" + opgave().getId()));
    assertThat(side.locator(".fjs-form")).isVisible();
  }

  private void startProeve() {
    processer.startProcessInstanceByKey(
        "proeveproces",
        forloebId,
        Map.of("forloebId", forloebId, "branchorganisation", Testaktoerer.BRANCHE));
  }

  @AfterEach
  void lukOgRydOp() {
    vinduer.luk();
    // what a window had asked for may still be under way
    await().ignoreException(OptimisticLockingException.class).untilAsserted(this::rydOp);
  }

  private void rydOp() {
    processer
        .createProcessInstanceQuery()
        .processDefinitionKey("proeveproces")
        .list()
        .forEach(p -> processer.deleteProcessInstance(p.getId(), "testen er slut"));
  }

  @Test
  void ingenBogstaverTabesNaarManGaarFraTalTilTekst() {
    tagOpgaven();

    felt("Antal stillinger").click();
    tast("12");
    side.keyboard().press("Tab");
    tast("Ib Hansen og Søn");

    assertThat(felt("Antal stillinger")).hasValue("12");
    assertThat(felt("Virksomhed")).hasValue("Ib Hansen og Søn");
  }

  @Test
  void enterGaarVidereOgFuldfoererIkkeEnHalvBlanket() {
    tagOpgaven();

    felt("Antal stillinger").click();
    tast("7");
    side.keyboard().press("Enter");
    tast("Fiber ApS");
    side.keyboard().press("Enter");

    assertThat(felt("CVR-nummer")).isFocused();
    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    assertThat(Proeveblanket.MODTAGET).isEmpty();
    assertThat(opgave()).isNotNull();
  }

  @Test
  void otteRaekkerKommerMedOgEnRettetRaekkeLaaserIkkeKnappen() {
    tagOpgaven();
    udfyldUdenListe("Fiber ApS");
    Locator raekker = side.locator(".fjs-repeat-row-container");
    raekker.nth(0).locator("input").first().click();
    tast("Kursus 1");
    for (int nr = 2; nr <= 8; nr++) {
      knap("Tilføj række").click();
      assertThat(raekker.nth(nr - 1).locator("input").first()).isFocused();
      tast("Kursus " + nr);
      side.keyboard().press("Enter");
      tast(Integer.toString(nr));
    }
    assertThat(raekker).hasCount(8);

    raekker.nth(2).locator("input").first().fill("Kursus 3, rettet");
    assertThat(fuldfoer()).isEnabled();
    Browser.billede(side, "tasklist-otte-raekker");
    fuldfoer().click();

    assertThat(side.getByText(GEMT)).isVisible();
    assertThat(side.locator(".jobveu-videre"))
        .containsText("Der er ikke flere opgaver til jer i »Fibertekniker i Østjylland« lige nu.");
    assertThat(side.locator(".jobveu-videre").getByText("Gå til forløbet"))
        .hasAttribute("href", "/projektrum/forloeb/" + forloebId);
    Browser.billede(side, "tasklist-ikke-flere");
    Besvarelse svar = Proeveblanket.MODTAGET.get(0);
    assertThat(svar.raekker("kurser")).hasSize(8);
    assertThat(svar.raekker("kurser").get(2).tekst("kursus")).isEqualTo("Kursus 3, rettet");
    assertThat(svar.raekker("kurser").get(7).heltal("dage")).isEqualTo(8);
    assertThat(svar.dato("start")).isEqualTo(LocalDate.of(2027, 6, 5));
    assertThat(svar.tekst("omraade")).isEqualTo("el");
  }

  @Test
  void enFjernetRaekkesFejlLaaserIkkeKnappen() {
    tagOpgaven();
    udfyldUdenListe("Fiber ApS");
    Locator raekker = side.locator(".fjs-repeat-row-container");
    raekker.nth(0).locator("input").first().fill("Kursus 1");
    knap("Tilføj række").click();
    fuldfoer().click();
    assertThat(fuldfoer()).isDisabled();
    assertThat(mangler()).containsText("Kursus (række 2)");

    raekker.nth(1).hover();
    side.getByLabel("Fjern række 2").click();

    assertThat(fuldfoer()).isEnabled();
    assertThat(mangler()).isHidden();
    fuldfoer().click();
    assertThat(side.getByText(GEMT)).isVisible();
    assertThat(Proeveblanket.MODTAGET.get(0).raekker("kurser")).hasSize(1);
  }

  @Test
  void denGraaKnapSigerHvadDerMangler() {
    tagOpgaven();

    fuldfoer().click();

    assertThat(fuldfoer()).isDisabled();
    assertThat(mangler()).containsText("Du mangler at udfylde eller rette 5 felter");
    assertThat(mangler()).containsText("Antal stillinger: Feltet skal udfyldes.");
    assertThat(mangler()).containsText("Startdato: Vælg en dato.");
    assertThat(mangler()).containsText("Kursus (række 1)");
    Browser.billede(side, "tasklist-mangler");
    mangler().getByText("Virksomhed").click();
    assertThat(felt("Virksomhed")).isFocused();

    udfyldUdenListe("Fiber ApS");
    felt("CVR-nummer").fill("12ab");
    side.locator(".fjs-repeat-row-container input").first().fill("Kursus 1");
    assertThat(mangler()).containsText("CVR-nummer: CVR-nummeret har 8 cifre.");
    felt("CVR-nummer").fill("12345678");
    assertThat(mangler()).isHidden();
    assertThat(fuldfoer()).isEnabled();
    assertThat(Proeveblanket.MODTAGET).isEmpty();
  }

  /** Two clicks and one load: the card, and Complete; the first letter takes the task. */
  @Test
  void denDerBegynderAtSkriveTagerOpgaven() {
    assertThat(side.getByText("Begynd at skrive, så er den din.")).isVisible();
    assertThat(fuldfoer()).isDisabled();
    assertThat(side.locator(".task-card .jobveu-kort-nummer")).hasText(forloebId);
    assertThat(opgave().getAssignee()).isNull();
    Browser.billede(side, "tasklist-ikke-taget");

    felt("Virksomhed").click();
    assertThat(opgave().getAssignee()).isNull();
    tast("Ib Hansen og Søn");

    assertThat(side.locator(".jobveu-taget")).isHidden();
    assertThat(felt("Virksomhed")).hasValue("Ib Hansen og Søn");
    assertThat(felt("Virksomhed")).isFocused();
    assertThat(side.getByText("Kladde gemt")).isVisible();
    assertThat(opgave().getAssignee()).isEqualTo(BRUGER);
  }

  /** The loser of the race is told, and what was typed is still there. */
  @Test
  void denDerKommerForSentMisterIkkeDetSkrevne() {
    assertThat(felt("Virksomhed")).isEnabled();
    opgaver.setAssignee(opgave().getId(), "admin");

    felt("Virksomhed").click();
    tast("F"); // what is typed once it is locked goes nowhere, and shows that it does

    assertThat(side.locator(".jobveu-taget"))
        .hasText("admin har taget opgaven. Den skal gives tilbage, før du kan udfylde den.");
    assertThat(side.locator(".page-notifications")).containsText("Opgaven blev ikke din.");
    assertThat(felt("Virksomhed")).isDisabled();
    assertThat(felt("Virksomhed")).hasValue("F");
    assertThat(opgave().getAssignee()).isEqualTo("admin");
    Browser.billede(side, "tasklist-for-sent");
  }

  /** Somebody else has done it meanwhile, a colleague or who got a link. */
  @Test
  void enOpgaveDerErLoestImensSigerDetOgFoererVidere() {
    tagOpgaven();
    felt("Virksomhed").fill("Fiber ApS");
    rydOp();
    side.evaluate("() => window.dispatchEvent(new Event('focus'))");

    kraevVaek();
    assertThat(felt("Virksomhed")).isDisabled();
    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    Browser.billede(side, "tasklist-loest-imens");
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
    side.locator(".task-removed-alert button.btn").click();
    assertThat(side.locator(".task-card")).hasCount(0);

    // the next one is as it should be
    startProeve();
    side.navigate(tasklist("#/?task=" + opgave().getId()));
    assertThat(felt("Virksomhed")).isEnabled();
    assertThat(side.locator(".task-removed-alert")).isHidden();
    assertThat(side.locator(".jobveu-vaek")).hasCount(0);
  }

  @Test
  void detSvarDerKommerForSentSigerDetOgFoererVidere() {
    tagOpgaven();
    udfyldUdenListe("Fiber ApS");
    rydOp();
    fuldfoer().click();

    kraevVaek();
    assertThat(side.locator(".page-notifications")).not().containsText("Hent listen igen");
    assertThat(Proeveblanket.MODTAGET).isEmpty();
  }

  private void kraevVaek() {
    Locator besked = side.locator(".task-removed-alert");
    assertThat(besked).containsText("løst eller lukket imens");
    assertThat(besked).containsText("er ikke sendt");
    assertThat(besked.locator("a"))
        .hasAttribute("href", Pattern.compile(".*/projektrum/forloeb/" + forloebId));
  }

  @Test
  void enOpgaveEnAndenHarTagetSigerHvem() {
    opgaver.setAssignee(opgave().getId(), "admin");
    side.reload();

    assertThat(side.locator(".jobveu-taget"))
        .hasText("admin har taget opgaven." + " Den skal gives tilbage, før du kan udfylde den.");
    assertThat(felt("Virksomhed")).isDisabled();
    Browser.billede(side, "tasklist-taget-af-anden");
  }

  @Test
  void serversSaetningStaarVedFeltetUdenMotorensOrd() {
    tagOpgaven();
    udfyldUdenListe("Afvist A/S");
    side.locator(".fjs-repeat-row-container input").first().fill("Kursus 1");

    fuldfoer().click();

    Locator fejl = side.locator(".fjs-form-field-textfield:has(label:has-text('Virksomhed')) ");
    assertThat(fejl.locator(".fjs-form-field-error"))
        .hasText("Virksomheden er allerede med i forløbet.");
    assertThat(mangler()).containsText("Virksomhed: Virksomheden er allerede med i forløbet.");
    Browser.billede(side, "tasklist-serverfejl");
    assertThat(opgave()).isNotNull();

    felt("Virksomhed").fill("Ned A/S");
    assertThat(mangler()).isHidden();
    fuldfoer().click();
    Locator besked = side.locator(".page-notifications");
    assertThat(besked).containsText("Der skete en fejl hos os, og intet er gemt.");
    assertThat(besked.innerText()).doesNotContain("ENGINE").doesNotContain("h2");

    felt("Virksomhed").fill("Fiber ApS");
    fuldfoer().click();
    assertThat(side.getByText(GEMT)).isVisible();
    assertThat(Proeveblanket.MODTAGET).hasSize(1);
  }

  @Test
  void datovaelgerenErDanskOgBegynderMedMandag() {
    tagOpgaven();
    Locator dato = felt("Startdato");

    dato.click();
    assertThat(dato).hasAttribute("placeholder", "dd.mm.åååå");
    Locator kalender = side.locator(".flatpickr-calendar.open");
    assertThat(kalender.locator(".flatpickr-weekday").first()).hasText("man");
    assertThat(kalender.locator("select")).containsText("oktober");
    Browser.billede(side, "tasklist-datovaelger");
    tast("5.6.2027");
    side.keyboard().press("Enter");
    felt("Virksomhed").click();

    assertThat(dato).hasValue("05.06.2027");
  }

  @Test
  void etTilbudPaa380000KronerErStadigDetNaarDetErModtaget() {
    tagOpgaven();
    felt("Antal stillinger").click();
    tast("12,5");
    side.keyboard().press("Tab");
    assertThat(side.getByText("Skriv et helt tal uden decimaler").first()).isVisible();
    assertThat(felt("Antal stillinger")).hasValue("12,5");
    felt("Antal stillinger").fill("");
    tast("12");
    felt("Virksomhed").click();
    tast("Fiber ApS");
    felt("Startdato").click();
    tast("3.8.27");
    side.keyboard().press("Enter");
    assertThat(felt("Startdato")).hasValue("03.08.2027");
    assertThat(side.getByText("Tirsdag 3. august 2027")).isVisible();
    felt("Samlet pris").click();
    tast("380.00");
    side.locator(".fjs-repeat-row-container input").first().click();
    tast("Kursus 1");
    side.locator(".fjs-form-field-select .fjs-input-group").click();
    side.locator(".fjs-dropdownlist-item").first().click();

    assertThat(mangler()).containsText("Samlet pris: Skriv tallet med komma");
    assertThat(felt("Samlet pris")).hasValue("380.00");
    assertThat(fuldfoer()).isDisabled();
    Browser.billede(side, "tasklist-tal-og-dato");
    felt("Samlet pris").click();
    side.keyboard().press("End");
    tast("0");
    fuldfoer().click();

    assertThat(side.getByText(GEMT)).isVisible();
    assertThat(Proeveblanket.MODTAGET).hasSize(1);
    Besvarelse svar = Proeveblanket.MODTAGET.get(0);
    assertThat(svar.tal("pris")).isEqualByComparingTo("380000");
    assertThat(svar.dato("start")).isEqualTo(LocalDate.of(2027, 8, 3));
  }

  @Test
  void sidenErDanskIEnEngelskBrowser() {
    assertThat(side.locator("html")).hasAttribute("lang", "da");
    assertThat(side).hasTitle("Job-VEU Opgaver");
    assertThat(side.getByText("Opgaver til os")).isVisible();
    assertThat(side.locator(".ce-eol-banner")).isHidden();
    side.getByText("Opgaver til os").click();
    Locator kort = side.locator("li.task:has-text('" + forloebId + "')");
    assertThat(kort).containsText("Prøve af Tasklist");
    assertThat(kort).containsText("Frist");
    assertThat(kort.locator(".priority")).isHidden();
    String synligt = side.locator("body").innerText();
    assertThat(synligt)
        .doesNotContainIgnoringCase("claim")
        .doesNotContain("Complete")
        .doesNotContain("Created")
        .doesNotContain("Due ")
        .doesNotContainPattern("[A-Z]{3,}_[A-Z]{3,}");
    Browser.billede(side, "tasklist-dansk");
  }

  @Test
  void altManKanKlikkePaaHarEtNavn() {
    tagOpgaven();
    // the product draws a card and our scripts name it in the frame after
    side.waitForFunction(
        """
        () => [...document.querySelectorAll('a, button')]
          .filter(e => e.checkVisibility() && !e.closest('[aria-hidden=true]'))
          .every(e => (e.getAttribute('aria-label') || e.title || e.innerText).trim())
        """);
  }

  /** From the list to a form without a mouse: each thing is reached, and one sees where one is. */
  @Test
  void enOpgaveAabnesUdenMusOgAltIDenNaas() {
    side.navigate("about:blank");
    side.navigate(tasklist(""));
    assertThat(side.getByText("Opgaver til os")).isVisible();
    assertThat(Tastatur.brud(side)).isEmpty();
    side.navigate("about:blank");
    side.navigate(tasklist(""));
    Tastatur.tryk(side, ".task a[href*='" + opgave().getId() + "']", "Enter");
    assertThat(side.locator(".fjs-form")).isVisible();
    assertThat(felt("Virksomhed")).isVisible();
    assertThat(Tastatur.brud(side)).isEmpty();
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
  }

  /**
   * From the list to the next task: taken, filled, told what is missing, completed, all by keys.
   */
  @Test
  void enHelOpgaveLoesesUdenMus() {
    String foerste = opgave().getId();
    startProeve();
    side.navigate("about:blank");
    side.navigate(tasklist(""));
    Tastatur.tryk(side, ".task a[href*='" + foerste + "']", "Enter");
    assertThat(felt("Virksomhed")).isEnabled();

    Tastatur.til(side, "#" + felt("Antal stillinger").getAttribute("id"));
    tast("12");
    assertThat(side.locator(".jobveu-taget")).isHidden();
    side.keyboard().press("Tab");
    assertThat(felt("Virksomhed")).isFocused();
    Tastatur.til(side, "#" + felt("Startdato").getAttribute("id"));
    tast("05.06.2027");
    Tastatur.til(side, ".fjs-form-field-select .fjs-input-group input");
    tast("El");
    side.keyboard().press("Enter");
    Tastatur.til(side, ".fjs-repeat-row-container input");
    tast("Kursus 1");
    Tastatur.tryk(side, FULDFOER, "Enter");

    assertThat(mangler()).containsText("Du mangler at udfylde eller rette ét felt");
    assertThat(mangler().locator("button")).isFocused();
    assertThat(fuldfoer()).isDisabled();
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
    Browser.billede(side, "tasklist-uden-mus");
    side.keyboard().press("Enter");
    assertThat(felt("Virksomhed")).isFocused();
    // it is not passed because something is missing
    Tastatur.tryk(side, FULDFOER, "Enter");
    assertThat(mangler().locator("button")).isFocused();
    side.keyboard().press("Enter");
    tast("Fiber ApS");
    Tastatur.tryk(side, FULDFOER, "Enter");

    assertThat(side.getByText(GEMT)).isVisible();
    assertThat(side.locator(".task-card header h2")).isFocused();
    assertThat(side.url()).contains("task=").doesNotContain(foerste);
    Besvarelse svar = Proeveblanket.MODTAGET.get(0);
    assertThat(svar.heltal("antal")).isEqualTo(12);
    assertThat(svar.tekst("firma")).isEqualTo("Fiber ApS");
    assertThat(svar.dato("start")).isEqualTo(LocalDate.of(2027, 6, 5));
    assertThat(svar.tekst("omraade")).isEqualTo("el");
    assertThat(svar.raekker("kurser")).hasSize(1);
    Tastatur.til(side, "#" + felt("Antal stillinger").getAttribute("id"));
    assertThat(opgave().getId()).isNotEqualTo(foerste);
  }

  @Test
  void detSkrevneBliverIkkeLiggendePaaMaskinen() {
    tagOpgaven();
    felt("Virksomhed").fill("Fiber ApS");

    side.evaluate("() => localStorage.setItem('camunda-form:x', '{\"firma\":\"Fiber ApS\"}')");

    assertThat(side.getByText("Gem", new Page.GetByTextOptions().setExact(true))).isHidden();
    assertThat(side.evaluate("() => JSON.stringify(Object.entries(localStorage))").toString())
        .doesNotContain("Fiber ApS");
  }

  @Test
  void startformularenHarSineValgOgSigerHvadDerMangler() {
    side.close();
    side = vinduer.nyt("admin");
    side.navigate(tasklist(""));

    // the product's own list of processes is hidden where the head has the one there is
    side.getByLabel("I programmet").getByText("Start et forløb").dispatchEvent("click");
    side.locator(".modal-body").getByText("Prøve af startformular").click();
    assertThat(felt("Titel")).isVisible();
    Locator start = side.locator(".modal-footer button.btn-primary");
    start.click();
    assertThat(mangler()).containsText("Kommune: Vælg en mulighed.");
    assertThat(start).isDisabled();
    Browser.billede(side, "tasklist-start");
    felt("Titel").fill("Fiber i Randers");
    felt("Kommune").click();
    tast("Rand");
    side.locator(".fjs-dropdownlist-item").getByText("Randers").click();
    Set<Request> sendt = ConcurrentHashMap.newKeySet();
    Set<Request> besvaret = ConcurrentHashMap.newKeySet();
    side.onRequest(r -> sendt.addAll(erStart(r)));
    side.onRequestFinished(r -> besvaret.addAll(erStart(r)));
    long foer = startede();
    // as impatient people do
    start.dblclick();

    assertThat(side.locator(".modal-dialog")).hasCount(0);
    side.waitForCondition(() -> !sendt.isEmpty() && sendt.equals(besvaret));
    // the dialog takes one click only; a call that is sent again by other ways is known by its key
    assertThat(sendt).allMatch(r -> r.headers().containsKey("idempotency-key"));
    assertThat(startede()).isEqualTo(foer + 1);
    assertThat(Proeveblanket.MODTAGET).hasSize(1);
    assertThat(Proeveblanket.MODTAGET.get(0).tekst("kommune")).isEqualTo("0730");
  }

  private static List<Request> erStart(Request r) {
    return r.url().endsWith("/submit-form") ? List.of(r) : List.of();
  }

  private long startede() {
    return historik
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("proevestart")
        .count();
  }

  @Test
  void enUdloebetSessionFoererTilbageTilDetManVarIGangMed() {
    tagOpgaven();
    udfyldUdenListe("Fiber ApS");
    side.locator(".fjs-repeat-row-container input").first().fill("Kursus 1");
    side.context().clearCookies();

    fuldfoer().click();
    side.waitForURL("**/login");
    side.fill("input[name=username]", BRUGER);
    side.fill("input[name=password]", Testaktoerer.KODE);
    side.press("input[name=password]", "Enter");

    assertThat(side).hasURL(Pattern.compile(".*tasklist.*task=" + opgave().getId() + ".*"));
    assertThat(felt("Virksomhed")).hasValue("Fiber ApS");
    assertThat(felt("Startdato")).hasValue("05.06.2027");
    fuldfoer().click();
    assertThat(side.getByText(GEMT)).isVisible();
    assertThat(Proeveblanket.MODTAGET).hasSize(1);
  }

  @Test
  void logUdGaelderAlleSteder() {
    side.locator("header.hoved").getByText("Log ud").click();

    side.waitForURL("**/login?logget-ud**");
    Browser.billede(side, "tasklist-logget-ud");
    side.navigate(tasklist(""));
    assertThat(side.url()).contains("/login");
  }

  private String tasklist(String sted) {
    return "http://localhost:" + port + "/camunda/app/tasklist/default/" + sted;
  }

  private Task opgave() {
    return opgaver.createTaskQuery().processInstanceBusinessKey(forloebId).singleResult();
  }

  private void tagOpgaven() {
    side.locator(".jobveu-taget button").click();
    assertThat(felt("Virksomhed")).isEnabled();
  }

  private void udfyldUdenListe(String firma) {
    felt("Antal stillinger").fill("12");
    felt("Virksomhed").fill(firma);
    felt("Startdato").fill("05.06.2027");
    side.keyboard().press("Enter");
    felt("Virksomhed").click();
    side.locator(".fjs-form-field-select .fjs-input-group").click();
    side.locator(".fjs-dropdownlist-item").first().click();
  }

  /** Types like a person: 40 ms between the keys. */
  private void tast(String tekst) {
    side.keyboard().type(tekst, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(40));
  }

  private Locator felt(String label) {
    return side.getByLabel(label);
  }

  private Locator knap(String tekst) {
    return side.getByText(tekst);
  }

  private Locator fuldfoer() {
    return side.locator(FULDFOER);
  }

  private Locator mangler() {
    return side.locator(".jobveu-mangler");
  }
}
