package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.demo.afspil.Demosag.Trin;
import dk.jobveu.demo.afspil.Trinsvar;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import dk.jobveu.proces.Scene;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The first day in production (issue 11): on an empty PostgreSQL an administrator lets six
 * organisations in, by page and by file, and they take S1's first ten steps, all in the browser.
 */
@Tag("browser")
class TomDatabaseTest {

  private static final String KODE = "Rigtig-god-kode-7";
  private static final String ORGANISATIONER = "/administration/organisationer";

  /** The organisations of S1's first ten steps, and what they are called here. */
  private static final Map<String, String> NAVNE =
      Map.of(
          "jobcenter_randers", "Jobcenter Randers",
          "tekniq", "Arbejdsgiverforening for el",
          "dansk_el_forbund", "Elektrikerforening");

  private static final String KOLONNER =
      "Organisation;Rolle;Dækker;Kommune;CVR-nummer;Person;Administrator\n";

  private static final String KOORDINATOR = "VEU-koordinator Kronjylland";

  private static EmbeddedPostgres postgres;
  private static KoerendeSystem system;
  private static Browser browser;

  private final Map<String, String> brugere = new HashMap<>();

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    try (Connection som = postgres.getPostgresDatabase().getConnection();
        Statement sql = som.createStatement()) {
      sql.execute("create user jobveu password '" + KODE + "'");
      sql.execute("create database jobveu owner jobveu");
    }
    system =
        KoerendeSystem.iDrift(
            Map.of(
                "JOBVEU_DB_PORT",
                String.valueOf(postgres.getPort()),
                "JOBVEU_DB_KODE",
                KODE,
                "JOBVEU_ADMIN",
                "admin",
                "JOBVEU_ADMIN_KODE",
                KODE));
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
    system.close();
    postgres.close();
  }

  @Test
  void administratorenLukkerSeksIndOgDeTagerDeFoersteTiTrin() {
    Page admin = browser.nytVindue();
    Browser.logInd(admin, system.adresse(), "admin", KODE);
    admin.navigate(system.adresse() + "/administration");
    assertThat(admin.locator("main"))
        .containsText("Der er ingen organisation med rollen: Koordinator");
    assertThat(admin.locator("main")).containsText("Der er ingen folk i: Job-VEU");

    opret(admin, "jobcenter", NAVNE.get("jobcenter_randers"), "Randers");
    inviter(admin, "Rita Dam");
    opret(admin, "koordinator", KOORDINATOR, null);
    inviter(admin, "Kim Falk");
    indlaesResten(admin);
    Browser.billede(admin, "tom-database-organisationer");
    assertThat(system.bean(Aktoerer.class).alle()).hasSize(6);

    Opgaveloeser loeser = new Opgaveloeser(browser, system.adresse(), KODE);
    String forloebId = deFoersteTi(loeser);
    loeser.luk();

    Forloeb forloeb = system.bean(Forloebregister.class).hent(forloebId);
    assertThat(forloeb.titel()).isEqualTo("Fibertekniker i Randers");
    assertThat(system.bean(Virksomhedsoensker.class).alle(forloebId))
        .extracting(o -> o.indhold())
        .containsExactly("Nedlægning og blæsning af fiber, måling og fejlfinding");
    admin.navigate(system.adresse() + "/administration");
    Browser.billede(admin, "tom-database-klargoering");
  }

  private void opret(Page admin, String rolle, String navn, String kommune) {
    admin.navigate(system.adresse() + ORGANISATIONER);
    admin.selectOption("#rolle", rolle);
    admin.fill("#navn", navn);
    if (kommune != null) {
      admin.selectOption("#kommune", new SelectOption().setLabel(kommune));
    }
    admin.press("#navn", "Enter");
    assertThat(admin.locator("h1")).hasText(navn);
  }

  private void inviter(Page admin, String navn) {
    admin.fill("#person", navn);
    admin.press("#person", "Enter");
    velkommen(admin.locator("#linket"));
  }

  /** A file with a fault is refused with its row; the next is shown and then carried out. */
  private void indlaesResten(Page admin) {
    admin.navigate(system.adresse() + "/administration/indlaes");
    send(admin, KOLONNER + "Skolen;skomager;;;;Sus Toft;\n");
    assertThat(admin.locator("main")).containsText("Række 2");
    assertThat(system.bean(Aktoerer.class).alle()).hasSize(2);
    send(
        admin,
        KOLONNER
            + """
            %s;Brancheorganisation;Central;;;Bo Lund;
            %s;Faglig organisation;Central;;;Lis Holm;
            Teknisk skole;Uddannelsesinstitution;;;;Sus Toft;
            Jobcenter Favrskov;Jobcenter;;Favrskov;;Pia Krog;ja
            """
                .formatted(NAVNE.get("tekniq"), NAVNE.get("dansk_el_forbund")));
    assertThat(system.bean(Aktoerer.class).alle()).as("kun vist").hasSize(2);
    admin.getByText("Opret dem").click();
    Locator links = admin.locator("section[aria-labelledby=h-links] input");
    assertThat(links).hasCount(4);
    for (int nr = 0; nr < 4; nr++) {
      velkommen(links.nth(nr));
    }
  }

  private static void send(Page admin, String fil) {
    admin.setInputFiles(
        "#fil", new FilePayload("folk.csv", "text/csv", fil.getBytes(StandardCharsets.UTF_8)));
    admin.getByText("Se, hvad der vil ske").click();
    admin.waitForLoadState();
  }

  /** Whoever gets the link chooses a password at a machine of their own. */
  private void velkommen(Locator link) {
    Page side = browser.nytVindue();
    side.navigate(link.inputValue());
    String bruger = side.locator("#indhold-velkommen strong").textContent();
    side.fill("#kode", KODE);
    side.fill("#gentaget", KODE);
    side.press("#gentaget", "Enter");
    side.waitForURL("**/login");
    side.context().close();
    system.bean(IdentityService.class).createGroupQuery().groupMember(bruger).list().stream()
        .filter(g -> system.bean(Aktoerer.class).find(g.getId()).isPresent())
        .forEach(g -> brugere.put(g.getId(), bruger));
  }

  private String deFoersteTi(Opgaveloeser loeser) {
    List<Trin> trin = Demosag.laes("s1").trin().subList(0, 10);
    Map<String, Object> foerste = new LinkedHashMap<>(svar(trin.get(0)));
    foerste.put("valgtKoordinator", id(KOORDINATOR));
    loeser.begynd(brugere.get(id(KOORDINATOR)), foerste, side -> {});
    Forloebregister register = system.bean(Forloebregister.class);
    String forloebId = vent(register::alle, fundne -> !fundne.isEmpty()).get(0).id();
    for (Trin t : trin.subList(1, 10)) {
      Task opgave = vent(() -> aabne(t), fundne -> !fundne.isEmpty()).get(0);
      loeser.loes(hvem(opgave), opgave.getId(), opgave.getName(), svar(t), side -> {});
      vent(() -> aabne(t), nu -> nu.stream().noneMatch(o -> o.getId().equals(opgave.getId())));
    }
    return forloebId;
  }

  private List<Task> aabne(Trin trin) {
    return opgaver().createTaskQuery().initializeFormKeys().list().stream()
        .filter(o -> o.getCamundaFormRef().getKey().equals(trin.udfoer()))
        .toList();
  }

  private String hvem(Task opgave) {
    return opgaver().getIdentityLinksForTask(opgave.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(brugere::containsKey)
        .map(brugere::get)
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> vent(Callable<List<T>> paa, Predicate<List<T>> til) {
    return await().atMost(Duration.ofSeconds(60)).until(paa, til);
  }

  /** The answers of S1, with the organisations of this day. */
  private static Map<String, Object> svar(Trin trin) {
    Map<String, Object> svar = new LinkedHashMap<>(Trinsvar.af(trin, Scene.idag()));
    svar.replaceAll((noegle, v) -> herfra(v));
    return svar;
  }

  private static Object herfra(Object svar) {
    if (svar instanceof List<?> l) {
      return l.stream().map(TomDatabaseTest::herfra).toList();
    }
    return NAVNE.containsKey(String.valueOf(svar)) ? id(NAVNE.get(svar.toString())) : svar;
  }

  private static String id(String navn) {
    return system.bean(Aktoerer.class).alle().stream()
        .filter(a -> a.navn().equals(navn))
        .map(Aktoer::id)
        .findFirst()
        .orElseThrow();
  }

  private static TaskService opgaver() {
    return system.bean(TaskService.class);
  }
}
