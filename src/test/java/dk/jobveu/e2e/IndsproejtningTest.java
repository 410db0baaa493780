package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.e2e.spor.Kald;
import dk.jobveu.e2e.spor.Sagsomskriver;
import dk.jobveu.e2e.spor.Sagsomskriver.Sted;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case where every text that somebody writes is an attack, shown on every page in Chromium and
 * exported in every file: nothing runs (issue 3, row 14).
 */
@Tag("browser")
class IndsproejtningTest {

  /** What runs, calls this; the page itself has no such thing. */
  private static final String RAM = "window.__ramt=1";

  private static final List<String> ANGREB =
      List.of(
          "<script>" + RAM + "</script>",
          "<img src=x onerror=\"" + RAM + "\">",
          "<svg/onload=" + RAM + ">",
          "\"><iframe srcdoc=\"<script>parent.__ramt=1</script>\">",
          "<a href=\"javascript:" + RAM + "\">x</a>",
          "[x](javascript:" + RAM + ")",
          "'\"--></style></title></textarea><script>" + RAM + "</script>",
          "{{7*7}}{{constructor.constructor('" + RAM + "')()}}",
          "${7*7}#{7*7}*{7*7}~{7*7}[[${7*7}]][(${7*7})]__${7*7}__::x",
          "<p th:text=\"${7*7}\" th:utext=\"x\">&lt;script&gt;&#x3c;b&#x3e;</p>",
          "=1+1",
          "=cmd|' /C calc'!A0",
          "+1;\"=1+1\"",
          "-1+1",
          "@SUM(1+1)",
          "\u00a0=1+1",
          "\uff1d1+1",
          "\u200b=1+1",
          "'=1+1");

  /** What a spreadsheet takes for a formula, also behind blanks and in full width. */
  private static final Pattern FORMEL =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|[\\t\\r\\n].*",
          Pattern.DOTALL);

  private static final String KOORDINATOR = "veu_syddanmark";

  private static KoerendeSystem system;
  private static Browser browser;
  private static String forloeb;
  private static final Map<String, String> SKREVET = new LinkedHashMap<>();
  private static final Map<String, String> NAVNE = new LinkedHashMap<>();

  /** What went wrong on a page; filled from the browser's own events. */
  private final Set<String> ramt = new TreeSet<>();

  @BeforeAll
  static void enSagAfLutterAngreb() {
    system = KoerendeSystem.iHukommelsen("indsproejtning");
    browser = Browser.start();
    Demosag sag = new Sagsomskriver(u -> u, IndsproejtningTest::angrib).omskriv(Demosag.laes("s4"));
    int kursus = 0;
    while (!String.valueOf(sag.trin().get(kursus).send()).contains("/fremmoede")) {
      kursus++;
    }
    Afspiller spiller = system.afspiller();
    spiller.afspil(sag, 1, kursus + 1);
    forloeb = spiller.forloeb();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
  }

  /** The next attack, with a number so that names stay apart; a name stays the same name. */
  private static String angrib(Sted sted, String foer) {
    boolean navn = sted.felt().matches("(.*\\.)?(navn|virksomhed|stillingsbetegnelse)");
    boolean udeladt = Set.of("ingenOensker").contains(sted.felt()) || sted.felt().equals("telefon");
    if (udeladt || navn && foer == null && !sted.blanket().startsWith("liste:")) {
      return foer;
    }
    if (navn && foer != null) {
      return NAVNE.computeIfAbsent(foer, f -> ny(sted));
    }
    return ny(sted);
  }

  private static String ny(Sted sted) {
    int nr = SKREVET.size();
    String angreb = ANGREB.get(nr % ANGREB.size()) + " n" + nr;
    String kort = angreb.length() > sted.maks() ? "=1+1 n" + nr : angreb;
    SKREVET.put(sted.som() + "/" + sted.navn() + "/" + sted.nr() + "/" + nr, kort);
    return kort;
  }

  @Test
  void intetKoererPaaVoresEgneSider() {
    assertThat(SKREVET).hasSizeGreaterThan(100);
    String rod = "/projektrum/forloeb/" + forloeb;
    List<String> sider = new ArrayList<>(List.of("/", "/projektrum", "/projektrum/casebank", rod));
    system.bean(Listegang.class).lister().forEach(l -> sider.add(rod + "/" + l.sti()));
    sider.add(rod + "/stop");
    sider.add(rod + "/tjekliste/C2.1");
    sider.add(rod + "/kopi");
    system
        .bean(JdbcClient.class)
        .sql("select virksomhed_id from virksomhed where forloeb_id = ?")
        .param(forloeb)
        .query(String.class)
        .list()
        .forEach(v -> sider.add(rod + "/virksomheder/" + v + "/traek"));
    // what is in the address comes back in sentences
    String angreb = Kald.url("<img src=x onerror=" + RAM + ">");
    sider.add(rod + "/fremmoede?dato=" + angreb);
    sider.add("/projektrum/forloeb/" + angreb);
    sider.add(rod + "/tjekliste/" + angreb);
    sider.add("/login?error=" + angreb);
    sider.add("/findes/ikke/" + angreb);
    int vist = 0;
    for (String bruger : List.of(KOORDINATOR, "tekniq", "esbjerg", "rybners")) {
      Page side = vindue(bruger);
      for (String sti : sider) {
        side.navigate(system.adresse() + sti);
        vist += side.content().contains("1+1") || side.content().contains("__ramt") ? 1 : 0;
        kontroller(side, bruger + " " + sti);
      }
      side.context().close();
    }
    assertThat(vist).as("sider, hvor angreb bliver vist som tekst").isGreaterThan(12);
    assertThat(ramt).isEmpty();
  }

  @Test
  void intetKoererITasklistOgCockpit() {
    int blanketter = 0;
    for (String bruger : List.of("rybners", "esbjerg", "syddansk_erhvervsskole")) {
      Page side = vindue(bruger);
      side.navigate(system.adresse() + "/camunda/app/tasklist/default/");
      Locator liste = side.getByText("Opgaver til os");
      liste.waitFor();
      var svar = side.waitForResponse(r -> r.url().matches(".*/filter/[^/]+/list.*"), liste::click);
      if (!svar.text().contains("\"count\":0")) {
        side.locator("li.task").first().waitFor();
      }
      kontroller(side, "Tasklist, listen for " + bruger);
      Locator opgaver = side.locator("li.task");
      for (int nr = 0; nr < opgaver.count(); nr++) {
        Locator opgave = opgaver.nth(nr);
        side.waitForResponse(r -> r.url().endsWith("/blad"), opgave::click);
        side.locator(".fjs-form").first().waitFor();
        kontroller(side, "Tasklist, opgave " + nr + " for " + bruger);
        blanketter++;
      }
      side.context().close();
    }
    assertThat(blanketter).isPositive();
    Page cockpit = vindue("admin");
    for (var p :
        system
            .bean(RuntimeService.class)
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(forloeb)
            .list()) {
      if (p.getProcessDefinitionId().matches("(job_veu|fase_4).*")) {
        cockpit.navigate(
            system.adresse() + "/camunda/app/cockpit/default/#/process-instance/" + p.getId());
        cockpit.locator(".djs-container").first().waitFor();
        cockpit.getByText(forloeb).first().waitFor();
        kontroller(cockpit, "Cockpit " + p.getProcessDefinitionId());
      }
    }
    cockpit.context().close();
    assertThat(ramt).isEmpty();
  }

  /** No cell begins as a formula, and what comes back in is what was written. */
  @Test
  void ingenCelleIEnFilErEnFormel() throws Exception {
    Set<String> formler = new TreeSet<>();
    int celler = 0;
    for (String bruger : List.of("esbjerg", "rybners")) {
      Kald kald = new Kald(system.adresse(), bruger, KoerendeSystem.KODE);
      for (Liste<?> liste : system.bean(Listegang.class).lister()) {
        String sti = "/api/forloeb/" + forloeb + "/" + liste.sti();
        Kald.Svar fil = kald.hent(sti, "text/csv");
        if (!fil.lykkedes()) {
          continue;
        }
        assertThat(fil.hoved().get("x-content-type-options")).contains("nosniff");
        for (CSVRecord r : csv(fil.krop())) {
          for (String celle : r) {
            celler++;
            if (FORMEL.matcher(celle).matches()) {
              formler.add(liste.sti() + ": " + celle);
            }
          }
        }
      }
    }
    assertThat(celler).isGreaterThan(100);
    assertThat(formler).isEmpty();
  }

  @Test
  void filenKanSendesTilbageOgTekstenErDenSamme() throws Exception {
    Kald kald = new Kald(system.adresse(), "esbjerg", KoerendeSystem.KODE);
    String sti = "/api/forloeb/" + forloeb + "/deltagere";
    Kald.Svar foer = kald.hent(sti, "application/json");
    assertThat(foer.krop()).contains("=1+1").contains("<script>");
    Kald.Svar svar = kald.sendFil(sti, kald.hent(sti, "text/csv").krop());
    assertThat(svar.status()).as(svar.krop()).isEqualTo(200);
    JsonNode efter = new ObjectMapper().readTree(kald.hent(sti, "application/json").krop());
    assertThat(efter).isEqualTo(new ObjectMapper().readTree(foer.krop()));
  }

  /** Answers that repeat what was sent are never taken for a page. */
  @Test
  void svarTilProgrammerErAldrigSider() {
    Kald kald = new Kald(system.adresse(), "esbjerg", KoerendeSystem.KODE);
    // without a slash, which the server refuses before anybody reads the address
    String angreb = Kald.url("<script>" + RAM);
    String rod = "/api/forloeb/" + forloeb;
    List<Kald.Svar> svar = new ArrayList<>();
    svar.add(kald.hent(rod, "application/json"));
    svar.add(kald.hent("/api/forloeb/" + angreb, "text/html"));
    svar.add(kald.hent(rod + "/fremmoede?dato=" + angreb, "text/html"));
    svar.add(kald.hent(rod + "/" + angreb, "text/html"));
    svar.add(kald.hent("/engine-rest/task/" + angreb, "text/html"));
    svar.add(kald.hent("/engine-rest/task?sortBy=" + angreb, "text/html"));
    svar.add(kald.post(rod + "/deltagere", "[{\"<script>\":1}]"));
    svar.add(kald.post(rod + "/deltagere", "[{\"deltagerId\":\"<script>x</script>\"}]"));
    for (Kald.Svar s : svar) {
      if (s.krop().contains("<script>")) {
        assertThat(s.type()).contains("json");
      }
      assertThat(s.hoved().get("x-content-type-options")).as(s.krop()).contains("nosniff");
    }
    Kald.Svar fil = kald.hent(rod + "/deltagere", "text/csv");
    assertThat(fil.type()).startsWith("text/csv");
  }

  /** Runs nothing of its own, but hears of everything that does. */
  private Page vindue(String bruger) {
    Page side = browser.nytVindue();
    side.onDialog(
        d -> {
          ramt.add(bruger + " dialog: " + d.message());
          d.dismiss();
        });
    side.onConsoleMessage(
        m -> {
          // the policy stopped it, but it should not have been markup in the first place
          if (m.text().contains("Content Security Policy")
              && !m.text().contains("frame-ancestors")) {
            ramt.add(bruger + " " + side.url() + ": " + m.text());
          }
        });
    Browser.logInd(side, system.adresse(), bruger, KoerendeSystem.KODE);
    return side;
  }

  private void kontroller(Page side, String hvad) {
    Object fund =
        side.evaluate(
            """
            () => {
              const f = [];
              if (window.__ramt) f.push('kørte');
              if (document.querySelector('img[src="x"], iframe[srcdoc], svg[onload], [onerror]'))
                f.push('mærke i siden');
              if ([...document.links].some(a => a.href.toLowerCase().startsWith('javascript:window')))
                f.push('javascript-adresse');
              const t = document.body.innerText;
              if (/\\b49\\b.*n\\d+/.test(t) && !/7\\*7/.test(t)) f.push('regnet ud');
              return f.join(', ');
            }
            """);
    if (!"".equals(fund)) {
      ramt.add(hvad + ": " + fund);
    }
  }

  private static List<CSVRecord> csv(String krop) throws Exception {
    try (CSVParser p =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .get()
            .parse(new StringReader(krop.replace("\uFEFF", "")))) {
      return p.getRecords();
    }
  }
}
