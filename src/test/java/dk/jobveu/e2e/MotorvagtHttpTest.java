package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gate and the guards where they matter: over HTTP, in the system as it is started. */
@Tag("browser")
class MotorvagtHttpTest {

  private static final String ONDT =
      "${''.getClass().forName('java.lang.System').getProperties().put('jobveu.ramt','ja')}";
  private static final String ADMIN = "camunda-admin";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static KoerendeSystem system;
  private static Browser browser;
  private static String naeste;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
    Afspiller afspiller = system.afspiller();
    Demosag sag = Demosag.laes("s1");
    afspiller.afspil(sag, 1, 3);
    naeste = sag.trin().get(3).som();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
    assertThat(System.getProperty("jobveu.ramt")).isNull();
  }

  @Test
  void tasklistBederIkkeOmNogetSomPortenAfviser() {
    Page side = browser.nytVindue();
    side.setDefaultTimeout(60_000); // a busy machine is not a failure
    Set<String> afvist = new ConcurrentSkipListSet<>();
    side.onResponse(
        svar -> {
          if (svar.status() == 403) {
            afvist.add(svar.request().method() + " " + svar.url());
          }
        });
    Browser.logInd(side, system.adresse(), naeste, KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/camunda/app/tasklist/default/");
    side.getByText("Opgaver til os").click();
    side.locator("li.task .jobveu-kort-nummer").first().waitFor();
    side.locator("li.task").first().click();
    side.locator(".jobveu-taget button").click();
    side.locator(".fjs-form input:enabled, .fjs-form textarea:enabled").first().waitFor();
    Browser.billede(side, "motorvagt-tasklist");
    side.context().close();

    assertThat(afvist).isEmpty();
  }

  @Test
  void opsaetningenErLukketOgsaaUdenEnAdministrator() throws Exception {
    IdentityService identitet = system.bean(IdentityService.class);
    identitet.deleteMembership("admin", ADMIN);
    try {
      for (String sti :
          List.of(
              "/camunda/api/admin/setup/default/user/create",
              "/camunda/api/admin/%73etup/default/user/create",
              "/camunda/api/admin//setup/default/user/create",
              "/camunda/api/admin/setup;x/default/user/create",
              "/camunda/api/admin/x/../setup/default/user/create")) {
        for (String som : new String[] {null, "randers", "admin"}) {
          HttpResponse<String> svar =
              send(
                  som,
                  "POST",
                  sti,
                  "application/json",
                  "{\"profile\":{\"id\":\"ubuden\"},\"credentials\":{\"password\":\"Xx-12345678\"}}");
          assertThat(svar.statusCode()).as(sti + " " + som).isBetween(400, 403);
          if (sti.endsWith("min/setup/default/user/create")) {
            assertThat(svar.statusCode()).as(sti + " " + som).isEqualTo(403);
          }
        }
      }
      assertThat(identitet.createUserQuery().userId("ubuden").count()).isZero();
      assertThat(identitet.createUserQuery().memberOfGroup(ADMIN).count()).isZero();
    } finally {
      identitet.createMembership("admin", ADMIN);
    }
  }

  @Test
  void udtrykEvalueresIkkeOverNogenAfDeToIndgange() throws Exception {
    String iEller = JSON.writeValueAsString(eller(ONDT));
    String filter = filterId("Mine opgaver");
    List<String> stier = List.of("/task", "/task/count", "/filter/" + filter + "/list");
    for (String sti : stier) {
      HttpResponse<String> svar =
          send("randers", "POST", "/engine-rest" + sti, "application/json", iEller);
      erDanskAfvisning(svar.statusCode(), svar.body());
    }
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "randers", KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/camunda/app/tasklist/default/");
    side.getByText("Opgaver til os").waitFor();
    String csrf =
        side.context().cookies().stream()
            .filter(c -> c.name.equals("XSRF-TOKEN"))
            .map(c -> c.value)
            .findFirst()
            .orElse("");
    for (String sti : stier) {
      APIResponse svar =
          side.request()
              .post(
                  system.adresse() + "/camunda/api/engine/engine/default" + sti,
                  RequestOptions.create()
                      .setHeader("Content-Type", "application/json")
                      .setHeader("X-XSRF-TOKEN", csrf)
                      .setData(iEller));
      erDanskAfvisning(svar.status(), svar.text());
    }
    side.context().close();
  }

  /** The sentence comes from the engine's guard: the gate cannot see what is in the table. */
  @Test
  void etFilterMedUdtrykKanHverkenGemmesEllerBruges() throws Exception {
    FilterService filtre = system.bean(FilterService.class);
    long foer = filtre.createFilterQuery().count();
    String nyt =
        JSON.writeValueAsString(
            JSON.createObjectNode()
                .put("resourceType", "Task")
                .put("name", "ondt")
                .set("query", eller(ONDT)));
    HttpResponse<String> gemt =
        send("admin", "POST", "/engine-rest/filter/create", "application/json", nyt);
    erDanskAfvisning(gemt.statusCode(), gemt.body());
    assertThat(filtre.createFilterQuery().count()).isEqualTo(foer);

    var jdbc = system.bean(org.springframework.jdbc.core.simple.JdbcClient.class);
    jdbc.sql(
            "insert into ACT_RU_FILTER (ID_, REV_, RESOURCE_TYPE_, NAME_, QUERY_, PROPERTIES_)"
                + " values ('plantet', 1, 'Task', 'plantet', :q, '{}')")
        .param("q", JSON.writeValueAsString(eller(ONDT)))
        .update();
    try {
      HttpResponse<String> brugt =
          send("admin", "GET", "/engine-rest/filter/plantet/list", null, null);
      erDanskAfvisning(brugt.statusCode(), brugt.body());
    } finally {
      jdbc.sql("delete from ACT_RU_FILTER where ID_ = 'plantet'").update();
    }
  }

  @Test
  void designerenUdrullerGodeModellerOgFaarDeOndeAfvistPaaDansk() throws Exception {
    RepositoryService modeller = system.bean(RepositoryService.class);
    String god = Files.readString(Path.of("bpmn", "hensigtserklaering.bpmn"));
    String ond = god.replaceFirst("\\$\\{frister\\.[a-z]+\\('[a-z]+'\\)}", "\\${''.getClass()}");
    assertThat(ond).isNotEqualTo(god);
    long foer = modeller.createDeploymentQuery().count();

    HttpResponse<String> afvist = udrul("admin", ond);
    assertThat(afvist.statusCode()).isEqualTo(400);
    assertThat(afvist.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JSON.readTree(afvist.body()).path("message").asText())
        .contains("hensigtserklaering.bpmn er ikke udrullet")
        .contains("bruger »getClass«, som modeller ikke må bruge");
    assertThat(udrul("randers", god).statusCode()).isEqualTo(403);
    assertThat(modeller.createDeploymentQuery().count()).isEqualTo(foer);

    assertThat(udrul("admin", god).statusCode()).isEqualTo(200);
    assertThat(modeller.createDeploymentQuery().count()).isEqualTo(foer + 1);
  }

  private static HttpResponse<String> udrul(String som, String model) throws Exception {
    String graense = "----jobveu";
    String krop =
        "--%1$s\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nmodeler\r\n"
            + "--%1$s\r\nContent-Disposition: form-data; name=\"data\";"
            + " filename=\"hensigtserklaering.bpmn\"\r\nContent-Type: application/octet-stream"
            + "\r\n\r\n%2$s\r\n--%1$s--\r\n";
    return send(
        som,
        "POST",
        "/engine-rest/deployment/create",
        "multipart/form-data; boundary=" + graense,
        krop.formatted(graense, model));
  }

  private static JsonNode eller(String udtryk) {
    var krop = JSON.createObjectNode();
    krop.putArray("orQueries").addObject().put("assigneeExpression", udtryk);
    return krop;
  }

  private static void erDanskAfvisning(int status, String krop) throws IOException {
    assertThat(status).as(krop).isEqualTo(400);
    assertThat(JSON.readTree(krop).path("message").asText()).contains("må ikke indeholde udtryk");
  }

  private static String filterId(String navn) {
    return system
        .bean(FilterService.class)
        .createFilterQuery()
        .filterName(navn)
        .singleResult()
        .getId();
  }

  /** As somebody by HTTP Basic, or as nobody; the address goes out exactly as written. */
  private static HttpResponse<String> send(
      String som, String metode, String sti, String type, String krop) throws Exception {
    HttpRequest.Builder anmodning =
        HttpRequest.newBuilder(URI.create(system.adresse() + sti))
            .method(metode, krop == null ? BodyPublishers.noBody() : BodyPublishers.ofString(krop));
    if (type != null) {
      anmodning.header("Content-Type", type);
    }
    if (som != null) {
      anmodning.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder()
                  .encodeToString(
                      (som + ":" + KoerendeSystem.KODE).getBytes(StandardCharsets.UTF_8)));
    }
    return HttpClient.newHttpClient().send(anmodning.build(), BodyHandlers.ofString());
  }
}
