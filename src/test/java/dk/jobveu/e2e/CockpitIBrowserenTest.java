package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.Frister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cockpit for a coordinator of two of three forløb, for a party and for an operator, as issue 11
 * asks: what each sees in Chromium, and the table of docs/adr/0013 measured anew at each run.
 */
@Tag("browser")
class CockpitIBrowserenTest {

  private static final String KOORDINATOR = "cockpit_koordinator";
  private static final String PART = "cockpit_part";
  private static final String FASE = "fase_1_arbejdsmarkedets_behov";
  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final String HEMMELIG = "Hemmelig svejser i Skagen";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TABELLEN = Path.of("docs/adr/0013-rights-to-tasks-and-deputies.md");
  private static final Path RUTERNE =
      Path.of("src/main/java/dk/jobveu/cockpit/web/Cockpitrute.java");
  private static final Pattern RAEKKE =
      Pattern.compile("(?m)^\\| `((?:GET|POST|PUT|DELETE) [mc]:\\S+)`(?: `(\\{.*?})`)? \\| .*\\|$");

  /** Asks from the page that is open, as Cockpit itself does. */
  private static final String SPOERG =
      """
      async ([metode, sti, krop]) => {
        const tegn = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie);
        const svar = await fetch(sti, {
          method: metode,
          body: krop,
          headers: {
            Accept: 'application/json',
            ...(krop === null ? {} : { 'Content-Type': 'application/json' }),
            ...(tegn ? { 'X-XSRF-TOKEN': decodeURIComponent(tegn[1]) } : {})
          }
        });
        return { status: svar.status, krop: await svar.text() };
      }
      """;

  /** What the browser was told. */
  private record Hoert(String url, int status, String krop) {}

  private static final Predicate<String> HOERES =
      url -> url.contains("/api/") || url.contains("/overblik");

  private static KoerendeSystem system;
  private static Browser browser;
  private static Vinduer vinduer;
  private static RuntimeService koersler;
  private static final List<ProcessInstance> startede = new ArrayList<>();
  private static Forloeb foerste;
  private static Forloeb tredje;
  private static ProcessInstance eget;
  private static ProcessInstance fremmed;
  private static ProcessInstance tilbud;

  @BeforeAll
  static void treForloeb() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
    vinduer = new Vinduer(browser, system.adresse());
    koersler = system.bean(RuntimeService.class);
    indlem(KOORDINATOR, "koordinator");
    indlem(PART, "branchorganisation");
    Scene scene = system.bean(Scene.class);
    eget = startHelt(KOORDINATOR);
    startHelt(KOORDINATOR);
    fremmed = startHelt(Testaktoerer.KOORDINATOR);
    foerste = forloeb(eget);
    tredje = forloeb(fremmed);
    scene.med(foerste, PART, "branchorganisation");
    system
        .bean(JdbcClient.class)
        .sql("update forloeb set titel = ? where id = ?")
        .params(HEMMELIG, tredje.id())
        .update();
    tilbud =
        start(
            "tilbud",
            foerste,
            Map.of(
                "uddannelsesinstitution",
                Testaktoerer.SKOLE,
                "tilbudsfrist",
                Frister.dagenUd(Scene.idag().plusDays(30))));
    for (ProcessInstance p : List.of(eget, fremmed)) {
      koersler.createIncident("proeve", p.getId(), "prøve");
    }
  }

  private static void indlem(String id, String rolle) {
    Organisationer organisationer = system.bean(Organisationer.class);
    system.bean(Aktoerer.class).gem(new Aktoer(id, rolle, "Prøve " + id, "REGIONAL", null, null));
    organisationer.opret(new Aktoer(id, rolle, "Prøve " + id, "REGIONAL", null, null));
    organisationer.opretBruger(id, "Prøve Person", Testaktoerer.KODE, id);
  }

  private static ProcessInstance start(String proces, Forloeb f, Map<String, Object> variabler) {
    ProcessInstance p = system.bean(Scene.class).start(proces, f, variabler);
    startede.add(p);
    return p;
  }

  /** The whole forløb; its first phase, which it has come to. */
  private static ProcessInstance startHelt(String koordinator) {
    ProcessInstance helt = system.bean(Scene.class).startHelt(koordinator);
    startede.add(helt);
    return await()
        .until(
            () ->
                koersler
                    .createProcessInstanceQuery()
                    .superProcessInstanceId(helt.getId())
                    .singleResult(),
            Objects::nonNull);
  }

  private static Forloeb forloeb(ProcessInstance p) {
    return system.bean(Forloebregister.class).hent(p.getBusinessKey());
  }

  /** What others choose among and count is as it was. */
  @AfterAll
  static void ryd() {
    startede.forEach(
        p ->
            koersler.deleteProcessInstanceIfExists(
                p.getId(), "testen er slut", true, true, true, false));
    for (String id : List.of(KOORDINATOR, PART)) {
      system.bean(IdentityService.class).deleteUser(id);
      system.bean(Aktoerer.class).saetAktiv(id, false);
    }
    browser.close();
    system.close();
  }

  @Test
  void koordinatorenAfToSerToOgIntetAfDenTredje() {
    Page side = vinduer.nyt(KOORDINATOR);
    List<Hoert> svar = new CopyOnWriteArrayList<>();
    side.route(HOERES, rute -> hoer(rute, svar));
    String definition = eget.getProcessDefinitionId();

    side.navigate(system.adresse() + COCKPIT);
    assertThat(side.locator(".jobveu-overblik tbody tr")).hasCount(2);
    Browser.billede(side, "cockpit-tavle");
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
    gaaTil(side, "#/processes");
    assertThat(side.locator("tr", new Page.LocatorOptions().setHasText("Fase 1")).first())
        .containsText("2");
    gaaTil(side, "#/process-definition/" + definition + "/runtime");
    assertThat(side.locator(".djs-container").first()).isVisible();
    assertThat(
            side.locator(
                    ".instances-overlay .instance-count, .activity-bottom-left-position .badge")
                .first())
        .containsText("2");
    Browser.billede(side, "cockpit-definition");
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
    gaaTil(side, "#/process-instance/" + eget.getId() + "/runtime");
    assertThat(side.locator(".instances-overlay .instance-count").first()).containsText("1");
    for (String fane : side.locator(".nav-tabs > li:visible").allInnerTexts()) {
      side.locator(".nav-tabs > li:visible")
          .getByText(
              fane.strip(), new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
          .first()
          .click();
      side.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(Tilgaengelighed.brud(side)).as(fane).isEmpty();
    }
    Browser.billede(side, "cockpit-instans");
    assertThat(
            side.locator(
                ".ctn-toolbar:visible, .cam-table .actions:visible, .btn-danger:visible, .cam-table .btn:visible"))
        .hasCount(0);

    assertThat(svar).hasSizeGreaterThan(20);
    assertThat(svar)
        .filteredOn(s -> s.url().contains("/engine/default/process-definition/statistics"))
        .as("tavlens sum")
        .isNotEmpty()
        .allSatisfy(s -> assertThat(tal(s.krop())).isEqualTo(2));
    for (Hoert s : svar) {
      assertThat(s.status()).as(s.url()).isLessThan(400);
      assertThat(s.krop())
          .as(s.url())
          .doesNotContain(tredje.id(), HEMMELIG, fremmed.getId(), tilbud.getId());
    }
    for (String fremmedes : List.of(fremmed.getId(), tilbud.getId())) {
      gaaTil(side, "#/process-instance/" + fremmedes + "/runtime");
      assertThat(side.locator(".djs-container")).hasCount(0);
    }
  }

  /**
   * A place in an application.
   *
   * @param aabner what opens something there, each of which is looked at with what it opened
   */
  private record Sted(String hash, String... aabner) {}

  /** All of the product's pages that somebody comes to, with the dialogues that they open. */
  @Test
  void produktetsSiderHarIngenFejlITilgaengelighed() {
    String definition = "#/process-definition/" + eget.getProcessDefinitionId() + "/runtime";
    String instans = "#/process-instance/" + eget.getId() + "/runtime";
    String tabel =
        system
            .bean(RepositoryService.class)
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey("befordring")
            .latestVersion()
            .singleResult()
            .getId();
    Map<String, List<Sted>> applikationer =
        Map.of(
            COCKPIT,
            List.of(
                new Sted("#/dashboard"),
                new Sted("#/processes"),
                new Sted(definition, ".btn-suspend-action"),
                new Sted(
                    instans,
                    ".ctn-toolbar .btn:has(.glyphicon-remove)",
                    ".ctn-toolbar .btn:has(.glyphicon-repeat)",
                    ".ctn-toolbar .btn:has(.glyphicon-plus)"),
                new Sted("#/decisions"),
                new Sted("#/decision-definition/" + tabel),
                new Sted("#/tasks"),
                new Sted("#/repository"),
                new Sted("#/batch")),
            "/camunda/app/admin/default/",
            List.of(
                new Sted("#/"),
                new Sted("#/users"),
                new Sted("#/user-create"),
                new Sted("#/users/admin?tab=account"),
                new Sted(
                    "#/users/admin?tab=groups", "[ng-click='openCreateGroupMembershipDialog()']"),
                new Sted("#/groups"),
                new Sted("#/groups/camunda-admin?tab=group"),
                new Sted("#/tenant-create"),
                new Sted("#/authorization?resource=0", "[ng-click='addNewAuthorization()']"),
                new Sted("#/system")),
            "/camunda/app/welcome/default/",
            List.of(new Sted("#!/welcome")),
            "/camunda/app/tasklist/default/",
            List.of(new Sted("#/", "a[ng-click='openModal($event, filter)']")));
    Page side = vinduer.nyt("admin");
    List<String> brud = new ArrayList<>();
    applikationer.forEach((adresse, steder) -> brud.addAll(brud(side, adresse, steder)));
    assertThat(brud).isEmpty();
  }

  private static List<String> brud(Page side, String adresse, List<Sted> steder) {
    List<String> brud = new ArrayList<>();
    side.navigate(system.adresse() + adresse);
    assertThat(side.locator("header.hoved nav")).isVisible();
    for (Sted sted : steder) {
      gaaTil(side, sted.hash());
      Tilgaengelighed.brud(side).forEach(b -> brud.add(sted.hash() + " " + b));
      for (String aabner : sted.aabner()) {
        side.locator(aabner).locator("visible=true").first().click();
        side.waitForLoadState(LoadState.NETWORKIDLE);
        Tilgaengelighed.brud(side)
            .forEach(b -> brud.add("%s %s %s".formatted(sted.hash(), aabner, b)));
        side.navigate("about:blank");
        side.navigate(system.adresse() + adresse);
        assertThat(side.locator("header.hoved nav")).isVisible();
        gaaTil(side, sted.hash());
      }
    }
    return brud;
  }

  /** From the dashboard to the diagram of a forløb and what its tasks are, by keys alone. */
  @Test
  void koordinatorenKommerFraTavleTilInstansUdenMus() {
    Page side = vinduer.nyt(KOORDINATOR);
    side.navigate(system.adresse() + COCKPIT);
    assertThat(side.locator(".jobveu-overblik tbody tr")).hasCount(2);
    assertThat(Tastatur.brud(side)).isEmpty();
    Tastatur.tryk(side, ".sections-menu a[href='#/processes']", "Enter");
    Tastatur.tryk(side, "a[href*='" + eget.getProcessDefinitionId() + "']", "Enter");
    assertThat(side.locator(".djs-container").first()).isVisible();
    assertThat(Tastatur.brud(side)).isEmpty();
    Tastatur.tryk(side, "a[href*='" + eget.getId() + "']", "Enter");
    assertThat(side.locator(".instances-overlay .instance-count").first()).isVisible();
    assertThat(Tastatur.brud(side)).isEmpty();
  }

  /** On its way through, since a browser does not keep what it has answered. */
  private static void hoer(Route rute, List<Hoert> svar) {
    APIResponse s = rute.fetch();
    svar.add(new Hoert(s.url(), s.status(), s.text()));
    rute.fulfill(new Route.FulfillOptions().setResponse(s));
  }

  private static void gaaTil(Page side, String sted) {
    side.evaluate("sted => { location.hash = sted; }", sted);
    side.waitForLoadState(LoadState.NETWORKIDLE);
    // what stands while a list is on its way is not the page that is asked about
    assertThat(side.locator(".loading:visible")).hasCount(0);
  }

  @Test
  void tabellenIBeslutning13ErSomDenErNu() throws IOException {
    Page koordinator = vinduer.nyt(KOORDINATOR);
    koordinator.navigate(system.adresse() + COCKPIT);
    Page part = vinduer.nyt(PART);
    assertThat(part.navigate(system.adresse() + COCKPIT).status()).isEqualTo(403);
    Page drift = vinduer.nyt("admin");
    drift.navigate(system.adresse() + COCKPIT);

    Kald modeller = new Kald("GET m:process-definition/count", null);
    int foer = maal(part, modeller).tal();
    start(FASE, tredje, Map.of());
    assertThat(maal(part, modeller).tal())
        .as("modeller, og ikke hvad der er i gang")
        .isEqualTo(foer);

    String tekst = Files.readString(TABELLEN);
    List<String> staar = new ArrayList<>();
    List<String> maalt = new ArrayList<>();
    Set<String> kald = new TreeSet<>();
    for (MatchResult m : RAEKKE.matcher(tekst).results().toList()) {
      staar.add(m.group());
      kald.add(m.group(1));
      Kald k = new Kald(m.group(1), m.group(2));
      Maaling alt = maal(drift, k);
      maalt.add(
          "| `%s`%s | %s | %s | %s |"
              .formatted(
                  m.group(1),
                  m.group(2) == null ? "" : " `" + m.group(2) + "`",
                  ord(maal(koordinator, k), alt),
                  ord(maal(part, k), alt),
                  ord(alt, alt)));
    }
    assertThat(maalt).isEqualTo(staar);
    assertThat(kald)
        .containsAll(
            Pattern.compile("(?m)^\\s+[A-Z_]+\\s+(GET|POST)\\s+([mc]:\\S+)$")
                .matcher(Files.readString(RUTERNE))
                .results()
                .map(r -> r.group(1) + " " + r.group(2))
                .collect(Collectors.toSet()));
  }

  /** A call of the table; a star is an id, in the address or in what is sent. */
  private record Kald(String kald, String krop) {

    String metode() {
      return kald.substring(0, kald.indexOf(' '));
    }

    String sti() {
      return kald.substring(kald.indexOf(' ') + 1)
          .replace("m:", "/camunda/api/engine/engine/default/")
          .replace("c:", "/camunda/api/cockpit/plugin/base/default/");
    }

    boolean aendrer() {
      return metode().equals("PUT") || metode().equals("DELETE");
    }

    boolean omInstans() {
      return kald.contains("process-instance/*") || krop != null && krop.contains("*");
    }

    String med(String tekst, String instans) {
      return tekst == null
          ? null
          : tekst
              .replace(
                  "process-definition/*", "process-definition/" + eget.getProcessDefinitionId())
              .replace("*", instans);
    }
  }

  /**
   * @param tal how many it tells of; of an own instance where it is about one
   * @param fremmed whether it tells of the third forløb
   */
  private record Maaling(int status, int tal, boolean fremmed) {}

  private static Maaling maal(Page side, Kald k) throws IOException {
    // whoever may change something does it to an instance that is there for it
    String instans = k.aendrer() ? start(FASE, foerste, Map.of()).getId() : eget.getId();
    Map<?, ?> svar = spoerg(side, k, instans);
    if (k.aendrer()) {
      koersler.deleteProcessInstanceIfExists(instans, "målt", true, true, true, false);
    }
    int status = (Integer) svar.get("status");
    String krop = (String) svar.get("krop");
    if (status != 200) {
      return new Maaling(status, 0, false);
    }
    boolean andres = krop.contains(tredje.id()) || krop.contains(fremmed.getId());
    if (k.omInstans()) {
      Map<?, ?> om = spoerg(side, k, fremmed.getId());
      andres |= (Integer) om.get("status") == 200 && tal((String) om.get("krop")) > 0;
    }
    return new Maaling(status, tal(krop), andres);
  }

  private static Map<?, ?> spoerg(Page side, Kald k, String instans) {
    return (Map<?, ?>)
        side.evaluate(
            SPOERG,
            java.util.Arrays.asList(
                k.metode(),
                k.med(k.sti(), instans),
                k.metode().equals("GET") || k.metode().equals("DELETE")
                    ? null
                    : k.krop() == null ? "{}" : k.med(k.krop(), instans)));
  }

  private static int tal(String krop) throws IOException {
    JsonNode json = JSON.readTree(krop);
    if (json.has("count")) {
      return json.path("count").asInt();
    }
    if (json.isArray() && !json.isEmpty() && json.get(0).has("instances")) {
      int alle = 0;
      for (JsonNode d : json) {
        alle += d.path("instances").asInt();
      }
      return alle;
    }
    return json.isArray() ? json.size() : 1;
  }

  /** In the words of the table; an operator is asked for all that there is. */
  private static String ord(Maaling m, Maaling alt) {
    if (m.status() != 200) {
      return String.valueOf(m.status());
    }
    if (m == alt || m.fremmed()) {
      return "alt";
    }
    return m.tal() == 0 ? "intet" : "eget";
  }
}
