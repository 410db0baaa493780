package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.jobveu.e2e.Screeningsforloeb.JOBCENTER;
import static dk.jobveu.e2e.Screeningsforloeb.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.kontakt.Kontaktperson;
import dk.jobveu.kontakt.Kontaktpersoner;
import dk.jobveu.modeller.LaegKladde;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.versionsskift.LaegVersionsskift;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * What is typed on our own pages outlives the session it was typed in, is shown once more before it
 * is saved, and only to the one who typed it (issue 8, kind 4).
 */
@Tag("browser")
class SessionslutTest {

  private static final String BRUGER = Testaktoerer.bruger(JOBCENTER);

  private static final String SKRIVES =
      "input:not([type=hidden]):not([type=file]), select, textarea";
  private static final Pattern FORMULAR =
      Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
  private static final Pattern FELT =
      // in the page itself, or in a piece of fields that pages share
      Pattern.compile("<(select|textarea|input(?![^>]*type=\"hidden\"))\\b|:: felter\\(");

  private static Browser browser;

  @LocalServerPort int port;
  @Autowired ApplicationContext system;
  @Autowired IdentityService identitet;
  @Autowired Organisationer organisationer;
  @Autowired Deltagere deltagere;
  @Autowired Virksomheder virksomheder;
  @Autowired OpretDeltagere opretDeltagere;

  private Screeningsforloeb forloeb;
  private Page side;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
  }

  @BeforeEach
  void etForloeb() {
    KoerendeSystem.delt().indsaet(this);
    forloeb = Screeningsforloeb.i(system::getBean);
    side = browser.nytVindue();
    logInd(side, BRUGER);
  }

  @AfterEach
  void luk() {
    side.context().close();
  }

  /** A draft of models that says the same as what counts now. */
  private String kladdeside() {
    try {
      return "/administration/modeller/kladder/"
          + system
              .getBean(LaegKladde.class)
              .laeg(
                  "admin",
                  List.of(
                      new LaegKladde.Sendt(
                          "afgiv_tilbud.form",
                          Files.readAllBytes(Path.of("forms/afgiv_tilbud.form")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A plan to move what is going on, with two versions to choose from. */
  private String flytteside() {
    RepositoryService modeller = system.getBean(RepositoryService.class);
    String proces = "proeve_flytteside";
    if (modeller.createProcessDefinitionQuery().processDefinitionKey(proces).count() == 0) {
      try {
        String model =
            Files.readString(Path.of("bpmn/informationsmoede.bpmn"))
                .replace("\"informationsmoede\"", "\"" + proces + "\"");
        for (String navn : List.of("Hold mødet", "Hold dagen", "Hold det")) {
          modeller
              .createDeployment()
              .addString(
                  "bpmn/" + proces + ".bpmn",
                  model.replace("\"Hold informationsmøde\"", "\"" + navn + "\""))
              .deploy();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return "/administration/modeller/versionsskift/"
        + system.getBean(LaegVersionsskift.class).laeg("admin", proces, 1);
  }

  @Test
  void treTastedePersonerErDerEfterLoginOgGemmesFoerstNaarManSelvGoerDet() {
    gaaTil("/deltagere");
    trePersoner();
    sessionenSlutter();

    Response svar = send("Gem");

    assertThat(svar.status()).isEqualTo(401);
    assertThat(side.locator("h1")).hasText("Du er logget ud");
    assertThat(side.locator("main")).containsText("Det, du sendte, er ikke gemt");
    assertThat(side.locator("main")).containsText("er husket i dette vindue");
    assertThat(side.locator("main")).not().containsText("adgang til");
    se("sessionslut");
    side.click("a.knap:has-text('Log ind igen')");
    logIndPaaSiden(BRUGER);

    assertThat(side).hasURL(Pattern.compile(".*/deltagere"));
    assertThat(side.locator(".besked.genskabt")).containsText("Det er ikke gemt endnu");
    assertThat(side.locator(".besked.genskabt")).isFocused();
    trePersonerStaarDer();
    se("sessionslut-genskabt");
    assertThat(paaListen()).isEmpty();
    vinduetHarGlemt("Ib Hansen");

    side.click("button:has-text('Gem')");
    assertThat(side.locator(".besked.ok")).containsText("3 deltagere er på listen.");
    assertThat(paaListen()).hasSize(3);
    vinduetHarGlemt("Ib Hansen");
  }

  @Test
  void logUdIEtAndetVindueSigesMedDetSammeOgIntetTabes() {
    gaaTil("/deltagere");
    trePersoner();
    Page andet = side.context().newPage();
    andet.navigate(adresse("/logout"));
    andet.click("button:has-text('Log ud')");
    andet.waitForURL("**/login?logget-ud**");

    assertThat(side.locator(".sessionslinje")).containsText("Du er logget ud.");
    se("sessionslut-linje");
    assertThat(send("Gem").status()).isEqualTo(401);
    side.click("a.knap:has-text('Log ind igen')");
    logIndPaaSiden(BRUGER);

    trePersonerStaarDer();
    assertThat(paaListen()).isEmpty();
  }

  @Test
  void nytLoginIEtAndetVindueGiverEtFriskTegnOgDetSkrevneIgen() {
    gaaTil("/deltagere");
    trePersoner();
    sessionenSlutter();
    Page andet = side.context().newPage();
    logInd(andet, BRUGER);

    assertThat(send("Gem").status()).isEqualTo(403);
    assertThat(side.locator("h1")).hasText("Siden var åbnet, før du loggede ind igen");
    side.click("a.knap:has-text('Tilbage til formularen')");

    trePersonerStaarDer();
    side.click("button:has-text('Gem')");
    assertThat(side.locator(".besked.ok")).containsText("3 deltagere er på listen.");
  }

  @Test
  void enAndenDerLoggerIndISammeVindueSerIntet() {
    gaaTil("/deltagere");
    trePersoner();
    sessionenSlutter();
    send("Gem");
    side.click("a.knap:has-text('Log ind igen')");
    logIndPaaSiden(Testaktoerer.bruger(KOORDINATOR));

    assertThat(side.locator("body")).not().containsText("Ib Hansen");
    assertThat(side.locator(".genskabt")).hasCount(0);
    vinduetHarGlemt("Ib Hansen");

    side.context().clearCookies();
    logInd(side, BRUGER);
    gaaTil("/deltagere");
    assertThat(side.locator("#r1-navn")).hasValue("");
  }

  @Test
  void advarslenKommerFoerSessionenSlutterOgEtTrykForlaenger() {
    side.clock().install();
    gaaTil("/deltagere");
    trePersoner();
    side.clock().fastForward("11:00");
    assertThat(side.locator(".sessionslinje")).hasCount(0);
    side.clock().fastForward("01:30");
    assertThat(side.locator(".sessionslinje")).containsText("Du bliver logget ud kl.");
    assertThat(side.locator(".sessionslinje")).hasAttribute("role", "alert");
    se("session-advarsel");

    side.click("text=Bliv logget ind");
    assertThat(side.locator(".sessionslinje")).hasCount(0);
    side.clock().fastForward("11:00");
    assertThat(side.locator(".sessionslinje")).hasCount(0);
    side.clock().fastForward("01:30");
    assertThat(side.locator(".sessionslinje")).isVisible();

    // who goes on writing need not look for a button, and loses no letter
    side.locator("#r3-navn").focus();
    side.keyboard().press("End");
    tast(" Madsen");
    assertThat(side.locator(".sessionslinje")).hasCount(0);
    assertThat(side.locator("#r3-navn")).hasValue("Bo Juul Madsen");
    side.click("button:has-text('Gem')");
    assertThat(side.locator(".besked.ok")).containsText("3 deltagere er på listen.");
  }

  @Test
  void etVinduesLivForlaengerDetAndetsFrist() {
    side.clock().install();
    gaaTil("/deltagere");
    side.clock().fastForward("12:30");
    assertThat(side.locator(".sessionslinje")).isVisible();

    Page andet = side.context().newPage();
    andet.navigate(adresse("/projektrum"));

    assertThat(side.locator(".sessionslinje")).hasCount(0);
  }

  @Test
  void efterFristenFoererEnKnapGennemLoginTilbageTilDetSkrevne() {
    side.clock().install();
    gaaTil("/deltagere");
    trePersoner();
    sessionenSlutter();
    side.clock().fastForward("16:00");
    assertThat(side.locator(".sessionslinje")).containsText("Du er logget ud.");

    side.click("button:has-text('Log ind igen')");
    logIndPaaSiden(BRUGER);

    trePersonerStaarDer();
    assertThat(paaListen()).isEmpty();
  }

  @Test
  void enListeDerErAendretImensFaarSvareneVedDeRigtigePersoner() {
    paaListe("R-02", "R-03");
    gaaTil("/screening");
    for (int nr = 1; nr <= 3; nr++) {
      side.check("#r1-kompetencer input[value='" + nr + "']");
    }
    side.selectOption("#r1-motivation", "JA");
    side.check("#r2-kompetencer input[value='2']");
    sessionenSlutter();
    paaListe("R-01");

    send("Gem");
    side.click("a.knap:has-text('Log ind igen')");
    logIndPaaSiden(BRUGER);

    assertThat(side.locator("#r1 .kode")).hasText("R-01");
    assertThat(side.locator("#r1-kompetencer input:checked")).hasCount(0);
    assertThat(side.locator("#r2 .kode")).hasText("R-02");
    assertThat(side.locator("#r2-kompetencer input:checked")).hasCount(3);
    assertThat(side.locator("#r2-motivation")).hasValue("JA");
    assertThat(side.locator("#r3-kompetencer input:checked")).hasCount(1);
    assertThat(side.locator("#r3-kompetencer input[value='2']")).isChecked();
  }

  /** A page of ours with a form, and the template it is made from. */
  record Formularside(String skabelon, String bruger, String adresse) {}

  private List<Formularside> formularsider() {
    paaListe("R-01");
    String sti = "/projektrum/forloeb/" + forloeb.id();
    String koordinator = Testaktoerer.bruger(KOORDINATOR);
    return List.of(
        new Formularside("projektrum/stop", koordinator, sti + "/stop"),
        new Formularside("projektrum/raekke", koordinator, sti + "/tjekliste/C3.1"),
        new Formularside("projektrum/kopi", koordinator, sti + "/kopi"),
        new Formularside("projektrum/koordinator", koordinator, sti + "/koordinator"),
        new Formularside(
            "projektrum/traek",
            koordinator,
            sti + "/virksomheder/" + virksomhed("Xterna") + "/traek"),
        new Formularside(
            "projektrum/ud", koordinator, sti + "/parter/" + Testaktoerer.BRANCHE + "/ud"),
        new Formularside("projektrum/fane/bilag", koordinator, sti + "/bilag"),
        new Formularside("projektrum/fane/links", koordinator, linkside(sti)),
        new Formularside("projektrum/fane/spoergeskema", koordinator, sti + "/spoergeskema"),
        new Formularside("projektrum/listeside", BRUGER, sti + "/deltagere"),
        new Formularside("projektrum/borgere", BRUGER, sti + "/borgere"),
        new Formularside("projektrum/skift", BRUGER, sti + "/skift"),
        new Formularside("projektrum/fane/parter", BRUGER, parterside(sti)),
        new Formularside("projektrum/kontakter", BRUGER, "/projektrum/kontakter/" + JOBCENTER),
        new Formularside(
            "projektrum/henvendelser", BRUGER, "/projektrum/henvendelser/" + JOBCENTER),
        new Formularside("projektrum/taet_opfoelgning", BRUGER, planside(sti)),
        new Formularside("konto", BRUGER, "/konto"),
        new Formularside("logo", BRUGER, "/konto/logo"),
        new Formularside("godkendelser", Testaktoerer.bruger(Testaktoerer.SKOLE), "/godkendelser"),
        new Formularside("projektrum/fane/beskeder", BRUGER, sti + "/beskeder"),
        new Formularside("stedfortraeder", kollega(), "/stedfortraeder"),
        new Formularside("administration/laaste", "admin", "/administration/laaste"),
        new Formularside(
            "administration/organisationer", "admin", "/administration/organisationer"),
        new Formularside("administration/modelkladde", "admin", kladdeside()),
        new Formularside("administration/versionsskift", "admin", flytteside()),
        new Formularside(
            "administration/organisation", "admin", "/administration/organisationer/" + JOBCENTER));
  }

  @Test
  void hverFormularPaaVoresSiderKommerIgen() {
    String loggetInd = BRUGER;
    for (Formularside f : formularsider()) {
      if (!f.bruger().equals(loggetInd)) {
        side.context().clearCookies();
        logInd(side, f.bruger());
        loggetInd = f.bruger();
      }
      side.navigate(adresse(f.adresse()));
      Locator form =
          side.locator("form[method=post]:not([data-opslag]):has(:is(" + SKRIVES + "))").first();
      String tom = felter(form);
      form.locator(SKRIVES).all().forEach(this::udfyld);
      String skrevet = felter(form);
      assertThat(skrevet).as(f.skabelon()).isNotEqualTo(tom);
      sessionenSlutter();
      form.locator("button[type=submit]")
          .first()
          .evaluate("k => { k.form.noValidate = true; k.click(); }");
      assertThat(side.locator("h1")).hasText("Du er logget ud");
      side.click("a.knap:has-text('Log ind igen')");
      logIndPaaSiden(f.bruger());

      assertThat(side.locator(".besked.genskabt")).containsText("Det er ikke gemt endnu");
      assertThat(felter(form)).as(f.skabelon()).isEqualTo(skrevet);
      // leaving for the next page is no mistake here
      side.evaluate("() => document.querySelector('.genskabt button').click()");
      assertThat(side.locator(".genskabt")).hasCount(0);
    }
  }

  /** A page with a form that is not tried above is seen here. */
  @Test
  void ingenSideMedEnFormularErGlemt() throws IOException {
    Path mappe = Path.of("src/main/resources/templates");
    try (Stream<Path> filer = Files.walk(mappe)) {
      assertThat(
              filer
                  .filter(p -> p.toString().endsWith(".html") && skrivesDer(p))
                  .map(p -> mappe.relativize(p).toString().replace(".html", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      formularsider().stream().map(Formularside::skabelon),
                      // tried by itself, the log-in, which keeps nothing, and a file alone, which
                      // must be chosen again; the fields of a link's page follow from its purpose
                      // and are tried in SvarlinkTest, the survey's in SpoergeskemasideTest
                      Stream.of(
                          "spoergeskema",
                          "projektrum/slet",
                          "login",
                          "administration/indlaes",
                          "administration/modelkladder",
                          "administration/register",
                          "projektrum/kildelister",
                          "administration/genspil"))
                  .toList());
    }
  }

  private static boolean skrivesDer(Path skabelon) {
    try {
      return FORMULAR
          .matcher(Files.readString(skabelon))
          .results()
          .map(MatchResult::group)
          // what is only looked up is typed again in a moment
          .anyMatch(f -> !f.contains("data-opslag") && FELT.matcher(f).find());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The confirmation is reached by a button only, and is not given by a log-in. */
  @Test
  void aarsagenTilEnSletningKommerIgenOgIntetErSlettet() {
    paaListe("R-01");
    gaaTil("/borgere");
    side.selectOption("#deltagerId", "R-01");
    send("Slet borgeren …");
    side.selectOption("#aarsag", new SelectOption().setIndex(1));
    String aarsag = side.locator("#aarsag").inputValue();
    sessionenSlutter();
    assertThat(send("Slet borgeren").status()).isEqualTo(401);
    side.click("a.knap:has-text('Log ind igen')");
    logIndPaaSiden(BRUGER);

    assertThat(side.locator(".besked.genskabt")).containsText("Resten står på den næste side.");
    assertThat(side.locator("#deltagerId")).hasValue("R-01");
    send("Slet borgeren …");
    assertThat(side.locator("h2").first()).containsText("Slet borgeren R-01");
    assertThat(side.locator("#aarsag")).hasValue(aarsag);
    assertThat(paaListen()).hasSize(1);

    send("Slet borgeren");
    assertThat(side.locator(".besked.ok")).containsText("Borgeren er slettet.");
    assertThat(paaListen()).isEmpty();
  }

  @Test
  void enFilSkalVaelgesIgenOgDetSigesDer() {
    gaaTil("/deltagere");
    side.setInputFiles(
        "#fil", new FilePayload("liste.csv", "text/csv", "x".getBytes(StandardCharsets.UTF_8)));
    sessionenSlutter();
    assertThat(send("Send filen").status()).isEqualTo(401);
    side.click("a.knap:has-text('Log ind igen')");
    logIndPaaSiden(BRUGER);

    assertThat(side.locator(".genskabt")).containsText("Filen skal du vælge igen.");
  }

  @Test
  void manAdvaresFoerManForladerDetSkrevne() {
    gaaTil("/deltagere");
    List<String> spurgt = new CopyOnWriteArrayList<>();
    side.onDialog(
        d -> {
          spurgt.add(d.type());
          d.accept();
        });
    side.reload();
    assertThat(spurgt).as("intet skrevet").isEmpty();
    trePersoner();
    side.reload();
    assertThat(spurgt).containsExactly("beforeunload");
  }

  @Test
  void udenScriptErSidenOgsaaTilAtForstaa() {
    Page uden = browser.nytVindueUdenScript();
    logInd(uden, BRUGER);
    uden.navigate(adresse("/projektrum/forloeb/" + forloeb.id() + "/deltagere"));
    uden.fill("#r1-navn", "Ib Hansen");
    uden.context().clearCookies();
    Response svar = uden.waitForNavigation(() -> uden.click("button:has-text('Gem')"));

    assertThat(svar.status()).isEqualTo(401);
    assertThat(uden.locator("h1")).hasText("Du er logget ud");
    assertThat(uden.locator("main")).containsText("Det, du havde skrevet, skal skrives igen.");
    uden.click("a.knap:has-text('Log ind igen')");
    uden.fill("input[name=username]", BRUGER);
    uden.fill("input[name=password]", Testaktoerer.KODE);
    uden.click("button:has-text('Log ind')");
    assertThat(uden).hasURL(Pattern.compile(".*/deltagere"));
    uden.context().close();
  }

  @Test
  void logIndSidenDerHarStaaetForLaengeSigerDetOgFoererSammeSted() {
    gaaTil("/deltagere");
    trePersoner();
    sessionenSlutter();
    send("Gem");
    side.click("a.knap:has-text('Log ind igen')");
    side.waitForURL("**/login");
    // and the log-in page stands until its own session is over too
    sessionenSlutter();
    side.fill("input[name=username]", BRUGER);
    side.fill("input[name=password]", Testaktoerer.KODE);
    Response svar = side.waitForNavigation(() -> side.press("input[name=password]", "Enter"));

    assertThat(svar.status()).isEqualTo(403);
    assertThat(side.locator(".besked.fejl")).containsText("Siden havde stået åben for længe.");
    se("session-login-for-laenge");
    logIndPaaSiden(BRUGER);

    assertThat(side).hasURL(Pattern.compile(".*/deltagere"));
    trePersonerStaarDer();
  }

  @Test
  void andreAfslagErStadig403() {
    Response svar = side.navigate(adresse("/administration/laaste"));
    assertThat(svar.status()).isEqualTo(403);
    assertThat(side.locator("h1")).hasText("Det har du ikke adgang til");
  }

  private void trePersoner() {
    person(1, "Ib Hansen og Søn");
    person(2, "Åse Møller");
    person(3, "Bo Juul");
  }

  private void person(int nr, String navn) {
    side.selectOption("#r" + nr + "-maalgruppe", "1");
    side.click("#r" + nr + "-navn");
    tast(navn);
  }

  private void trePersonerStaarDer() {
    assertThat(side.locator("#r1-navn")).hasValue("Ib Hansen og Søn");
    assertThat(side.locator("#r2-navn")).hasValue("Åse Møller");
    assertThat(side.locator("#r3-navn")).hasValue("Bo Juul");
    assertThat(side.locator("#r3-maalgruppe")).hasValue("1");
  }

  /** Something in the field that it can hold. */
  private void udfyld(Locator felt) {
    switch (String.valueOf(felt.evaluate("f => f.matches('[data-dato]') ? 'dato' : f.type"))) {
      case "select-one" -> felt.selectOption(new SelectOption().setIndex(1));
      // by key: a click that lands while the page is still moving ticks nothing
      case "checkbox" -> {
        if (!felt.isChecked()) {
          felt.press(" ");
        }
      }
      case "dato" -> felt.fill("01.03.2027");
      default -> felt.fill("Aftalt i går");
    }
  }

  /** What stands in the fields one can write in, as one text. */
  private static String felter(Locator form) {
    return form.evaluate(
            """
            f => JSON.stringify([...f.elements]
              .filter(e => e.name && !['hidden', 'submit', 'button', 'file'].includes(e.type))
              .map(e => [e.name, e.type === 'checkbox' ? e.checked : e.value]))
            """)
        .toString();
  }

  private String virksomhed(String navn) {
    String id = UUID.randomUUID().toString();
    virksomheder.gemVirksomhed(
        new Virksomhed(
            id,
            forloeb.som(KOORDINATOR),
            navn,
            null,
            "Fibertekniker",
            5,
            null,
            Virksomhed.Oensker.LEDIGE,
            "branchorganisation",
            "tekniq",
            Virksomhed.Status.TILKENDEGIVET,
            false,
            null,
            null));
    return id;
  }

  /** Where somebody can be asked by a link. */
  /** With somebody to choose. */
  private String parterside(String sti) {
    system
        .getBean(Kontaktpersoner.class)
        .gem(
            new Kontaktperson(
                "sessionskontakt",
                JOBCENTER,
                "Konsulent",
                "Kim Kontakt",
                null,
                null,
                "12345678",
                false,
                null,
                null,
                null,
                BRUGER,
                Instant.EPOCH));
    return sti + "/parter";
  }

  /** Somebody on a course, for whom a plan can be made. */
  private String planside(String sti) {
    system
        .getBean(BegyndDeltagerforloeb.class)
        .start(
            forloeb.som(KOORDINATOR),
            Testaktoerer.SKOLE,
            1,
            "OPTAG",
            LocalDate.of(2026, 3, 2),
            List.of("R-01"));
    return sti + "/taet-opfoelgning";
  }

  private String linkside(String sti) {
    system
        .getBean(RuntimeService.class)
        .startProcessInstanceByKey(
            "hensigtserklaering",
            forloeb.id(),
            Map.of(
                "forloebId",
                forloeb.id(),
                "jobcenter",
                JOBCENTER,
                "virksomhedId",
                virksomhed("Intego")));
    return sti + "/links";
  }

  private void paaListe(String... pseudonymer) {
    opretDeltagere.opret(
        forloeb.som(JOBCENTER),
        JOBCENTER,
        List.of(pseudonymer).stream().map(p -> new NyDeltager(p, "1", null, null, null)).toList());
  }

  private List<Deltager> paaListen() {
    return deltagere.afJobcenter(forloeb.id(), JOBCENTER);
  }

  /** Somebody with a colleague to choose. */
  private String kollega() {
    if (identitet.createUserQuery().userId("sessionskollega").count() == 0) {
      organisationer.opretBruger("sessionskollega", "Kim Kollega", Testaktoerer.KODE, JOBCENTER);
    }
    return BRUGER;
  }

  private void sessionenSlutter() {
    side.context().clearCookies();
  }

  private Response send(String knap) {
    return side.waitForNavigation(() -> side.click("button:has-text('" + knap + "')"));
  }

  private void logInd(Page vindue, String bruger) {
    Browser.logInd(vindue, adresse(""), bruger, KoerendeSystem.kode(bruger));
  }

  private void logIndPaaSiden(String bruger) {
    side.waitForURL(url -> url.contains("/login"));
    side.fill("input[name=username]", bruger);
    side.fill("input[name=password]", KoerendeSystem.kode(bruger));
    side.press("input[name=password]", "Enter");
    side.waitForURL(url -> !url.contains("/login"));
  }

  private String adresse(String sti) {
    return "http://localhost:" + port + sti;
  }

  private void gaaTil(String rest) {
    side.navigate(adresse("/projektrum/forloeb/" + forloeb.id() + rest));
  }

  private void vinduetHarGlemt(String tekst) {
    await().untilAsserted(() -> assertThat(vindueslager()).doesNotContain(tekst));
  }

  private String vindueslager() {
    return side.evaluate("() => JSON.stringify([...Object.entries(sessionStorage)])").toString()
        + side.evaluate("() => JSON.stringify([...Object.entries(localStorage)])");
  }

  private void se(String navn) {
    Browser.billede(side, navn);
    assertThat(Tilgaengelighed.brud(side)).as("WCAG på " + navn).isEmpty();
  }

  /** Types like a person: 40 ms between the keys. */
  private void tast(String tekst) {
    side.keyboard().type(tekst, new Keyboard.TypeOptions().setDelay(40));
  }
}
