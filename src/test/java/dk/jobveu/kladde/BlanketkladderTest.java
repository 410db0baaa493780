package dk.jobveu.kladde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.persondata.RydOp;
import dk.jobveu.proces.GyldigtSvar;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Whose a draft is, what it may hold and when it is gone (docs/adr/0021). */
@Systemtest
class BlanketkladderTest {

  private static final String EGEN = Testaktoerer.bruger(Testaktoerer.KOORDINATOR);
  private static final String KOLLEGA = "kladdekollega";
  private static final String FREMMED = Testaktoerer.bruger(Testaktoerer.SKOLE);

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Organisationer organisationer;
  @Autowired IdentityService identitet;
  @Autowired TaskService opgaver;
  @Autowired RuntimeService koersler;
  @Autowired RepositoryService modeller;
  @Autowired FormService blanketter;
  @Autowired Blanketlytter lytter;
  @Autowired Kladder kladder;
  @Autowired RydOp rydOp;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectMapper json;
  @Autowired Clock ur;

  private Browser browser;
  private Forloeb forloeb;
  private String opgave;

  @BeforeEach
  void enTagetOpgave() {
    if (identitet.createUserQuery().userId(KOLLEGA).count() == 0) {
      organisationer.opretBruger(
          KOLLEGA, "Kim Kollega", Testaktoerer.KODE, Testaktoerer.KOORDINATOR);
    }
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
    scene.start("fase_1_arbejdsmarkedets_behov", forloeb, Map.of());
    opgave = find("afdaek_behov").getId();
    opgaver.setAssignee(opgave, EGEN);
  }

  @AfterEach
  void rydKladder() {
    jdbc.sql("delete from kladde").update();
    scene.klokkenIgen();
  }

  @Test
  void detSkrevneKommerIgenMedSinTid() throws Exception {
    assertThat(svar(hent(EGEN)).path("svar").isNull()).isTrue();

    JsonNode gemt = svar(gem(EGEN, "{\"branche\":\"Fiber i Østjylland\",\"findesIkke\":\"x\"}"));

    assertThat(gemt.path("udeladte")).isEmpty();
    JsonNode igen = svar(hent(EGEN));
    assertThat(igen.path("svar").toString()).isEqualTo("{\"branche\":\"Fiber i Østjylland\"}");
    assertThat(Instant.parse(igen.path("gemt").asText()))
        .isBetween(ur.instant().minusSeconds(60), ur.instant().plusSeconds(1));
    assertThat(igen.path("kunVindue").asBoolean()).isFalse();

    gem(EGEN, "{\"branche\":\"Kobber\"}");
    assertThat(antal()).isEqualTo(1);
    assertThat(svar(hent(EGEN)).path("svar").path("branche").asText()).isEqualTo("Kobber");
  }

  @Test
  void kunDenSkrivendeSerKladden() throws Exception {
    gem(EGEN, "{\"branche\":\"Fiber\"}");

    assertThat(svar(hent(KOLLEGA)).path("svar").isNull()).isTrue();
    assertThat(gem(KOLLEGA, "{\"branche\":\"Andet\"}").getStatus()).isEqualTo(409);
    for (String ude : List.of(FREMMED, Testaktoerer.bruger(Testaktoerer.BRANCHE))) {
      assertThat(hent(ude).getStatus()).as(ude).isEqualTo(404);
      assertThat(gem(ude, "{\"branche\":\"Andet\"}").getStatus()).as(ude).isEqualTo(404);
      assertThat(kald(ude, HttpMethod.DELETE, null).getStatus()).as(ude).isEqualTo(404);
    }
    assertThat(
            browser
                .uden()
                .perform(request(HttpMethod.GET, "/camunda/api/opgave/" + opgave + "/kladde"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(401);

    opgaver.setAssignee(opgave, KOLLEGA);
    assertThat(svar(hent(KOLLEGA)).path("svar").isNull()).isTrue();
    assertThat(gem(EGEN, "{\"branche\":\"For sent\"}").getStatus()).isEqualTo(409);
    assertThat(gem(KOLLEGA, "{\"branche\":\"Kollegaens\"}").getStatus()).isEqualTo(200);
    assertThat(svar(hent(EGEN)).path("svar").path("branche").asText()).isEqualTo("Fiber");
  }

  @Test
  void fuldfoertErKladdenVaekForAlle() throws Exception {
    gem(EGEN, "{\"branche\":\"Fiber\"}");
    opgaver.setAssignee(opgave, KOLLEGA);
    gem(KOLLEGA, "{\"branche\":\"Fiber\"}");
    assertThat(antal()).isEqualTo(2);
    opgaver.setAssignee(opgave, null);

    scene.udfoer(forloeb.id(), "afdaek_behov");

    assertThat(antal()).isZero();
    assertThat(hent(EGEN).getStatus()).isEqualTo(404);
    assertThat(gem(EGEN, "{\"branche\":\"For sent\"}").getStatus()).isEqualTo(404);
    assertThat(antal()).isZero();
  }

  @Test
  void enAfvistFuldfoerelseBeholderKladden() throws Exception {
    gem(EGEN, "{\"branche\":\"Fiber\"}");

    try {
      opgaver.complete(opgave, Map.of("branche", "x".repeat(3000)));
    } catch (RuntimeException afvist) {
      // that is the point
    }

    assertThat(antal()).isEqualTo(1);
  }

  @Test
  void naarForloebetStopperErKladdenVaek() throws Exception {
    gem(EGEN, "{\"branche\":\"Fiber\"}");

    koersler.deleteProcessInstance(
        opgaver.createTaskQuery().taskId(opgave).singleResult().getProcessInstanceId(),
        "stoppet",
        true);

    assertThat(antal()).isZero();
  }

  @Test
  void enBorgersBlanketHarIngenKladde() throws Exception {
    koersler
        .createProcessInstanceByKey("frafald_fra_kursus")
        .businessKey(forloeb.id())
        .setVariables(
            Map.of(
                "forloebId", forloeb.id(),
                "deltagerId", "R-01",
                "jobcenter", Testaktoerer.JOBCENTER,
                "uddannelsesinstitution", Testaktoerer.KOORDINATOR,
                "koordinator", Testaktoerer.KOORDINATOR))
        .startBeforeActivity("UserTask_HoldFrafaldssamtale")
        .execute();
    Task borgerens = find("hold_frafaldssamtale");
    String jobcenter = Testaktoerer.bruger(Testaktoerer.JOBCENTER);
    opgaver.setAssignee(borgerens.getId(), jobcenter);
    opgave = borgerens.getId();

    MockHttpServletResponse svar = hent(jobcenter);
    assertThat(svar.getStatus()).isEqualTo(200);
    assertThat(svar(svar).path("kunVindue").asBoolean()).isTrue();
    MockHttpServletResponse nej = gem(jobcenter, "{\"nytJob\":true}");

    assertThat(nej.getStatus()).isEqualTo(409);
    assertThat(svar(nej).path("detail").asText()).contains("handler om en borger");
    assertThat(antal()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring til 010190-1234 i morgen",
        "0101901234",
        "010190 1234",
        "Tegn \u0000 der ikke kan gemmes",
        "vendt \u202e om"
      })
  void detDerIngenStederMaaGemmesUdelades(String tekst) throws Exception {
    MockHttpServletResponse svar =
        gem(EGEN, json.writeValueAsString(Map.of("branche", tekst, "henvendelse", "Behold mig")));

    assertThat(svar.getStatus()).isEqualTo(200);
    JsonNode udeladte = svar(svar).path("udeladte");
    assertThat(udeladte).hasSize(1);
    assertThat(udeladte.get(0).path("felt").asText()).isEqualTo("branche");
    assertThat(udeladte.get(0).path("besked").asText()).startsWith("Det, der står i feltet »");
    assertThat(raa()).doesNotContain("1234").doesNotContain("vendt");
  }

  @Test
  void etCprNummerSomTalUdeladesOgsaa() throws Exception {
    JsonNode svar = svar(gem(EGEN, "{\"branche\":1312901234}"));

    assertThat(svar.path("udeladte")).hasSize(1);
    assertThat(raa()).doesNotContain("1312901234");
  }

  @Test
  void forMegetOgForkertAfvises() throws Exception {
    gem(EGEN, "{\"branche\":\"Fiber\"}");

    assertThat(
            gem(EGEN, json.writeValueAsString(Map.of("branche", "x".repeat(Kladde.HOEJST))))
                .getStatus())
        .isEqualTo(413);
    for (String krop : List.of("", "[]", "\"tekst\"", "{\"branche\":")) {
      assertThat(gem(EGEN, krop).getStatus()).as(krop).isIn(200, 400);
    }
    assertThat(gem(EGEN, "{\"branche\":{\"dybt\":{\"nede\":1}}}").getStatus()).isEqualTo(200);
    assertThat(raa()).doesNotContain("nede");
  }

  @Test
  void startblankettensKladdeErEgenOgVaekNaarForloebetErStartet() throws Exception {
    String definition =
        modeller
            .createProcessDefinitionQuery()
            .processDefinitionKey("job_veu_forloeb")
            .latestVersion()
            .singleResult()
            .getId();
    String sti = "/camunda/api/start/" + definition + "/kladde";
    assertThat(kald(EGEN, HttpMethod.PUT, sti, "{\"titel\":\"Fiber i Randers\"}").getStatus())
        .isEqualTo(200);
    assertThat(svar(kald(EGEN, HttpMethod.GET, sti, null)).path("svar").path("titel").asText())
        .isEqualTo("Fiber i Randers");
    assertThat(svar(kald(KOLLEGA, HttpMethod.GET, sti, null)).path("svar").isNull()).isTrue();
    assertThat(kald(FREMMED, HttpMethod.PUT, sti, "{\"titel\":\"x\"}").getStatus()).isEqualTo(404);

    kladder.gem(KOLLEGA, Kladdested.start("job_veu_forloeb"), new Kladde(null, "{}", ur.instant()));
    start(definition);
    assertThat(svar(kald(EGEN, HttpMethod.GET, sti, null)).path("svar").isNull()).isTrue();
    assertThat(antal()).as("kollegaens egen er ikke startet").isEqualTo(1);
  }

  @Test
  void gamleOgEfterladteKladderRyddesOmNatten() throws Exception {
    gem(EGEN, "{\"branche\":\"Fiber\"}");
    assertThat(
            kladder.gem(
                EGEN, Kladdested.opgave("findes-ikke"), new Kladde(null, "{}", ur.instant())))
        .isFalse();
    jdbc.sql("insert into kladde (bruger, sted, svar, gemt) values ('x', 'opgave:x', '{}', :nu)")
        .param("nu", Sql.tid(ur.instant()))
        .update();
    kladder.gem(EGEN, Kladdested.start("job_veu_forloeb"), new Kladde(null, "{}", ur.instant()));

    assertThat(rydOp.rydOp().kladder()).isEqualTo(1);
    assertThat(antal()).isEqualTo(2);

    scene.klokken(ur.instant().plus(Duration.ofDays(32)));
    assertThat(rydOp.rydOp().kladder()).isEqualTo(2);
  }

  private void start(String definition) {
    Map<String, Object> data =
        lytter.data(
            "start_forloeb",
            new Blanketkontekst(
                "start_forloeb", null, null, EGEN, Testaktoerer.KOORDINATOR, Map.of()));
    Map<String, Object> svar = new HashMap<>();
    GyldigtSvar.til(
            Blanketdefinition.laes(blanketter.getDeployedStartForm(definition)),
            data,
            Map.of("kommune", "0730", "deltagergrupper", List.of("LEDIGE"), "startvariant", "B"))
        .forEach((k, v) -> svar.put(k, v instanceof List<?> ? json.valueToTree(v).toString() : v));
    identitet.setAuthentication(EGEN, List.of(Testaktoerer.KOORDINATOR, "koordinator"));
    try {
      koersler.startProcessInstanceById(definition, svar);
    } finally {
      identitet.clearAuthentication();
    }
  }

  private Task find(String blanket) {
    return scene.opgaver(forloeb.id()).stream()
        .filter(t -> blanket.equals(t.getCamundaFormRef().getKey()))
        .findFirst()
        .orElseThrow();
  }

  private MockHttpServletResponse hent(String bruger) throws Exception {
    return kald(bruger, HttpMethod.GET, null);
  }

  private MockHttpServletResponse gem(String bruger, String svar) throws Exception {
    return kald(bruger, HttpMethod.PUT, svar);
  }

  private MockHttpServletResponse kald(String bruger, HttpMethod metode, String krop)
      throws Exception {
    return kald(bruger, metode, "/camunda/api/opgave/" + opgave + "/kladde", krop);
  }

  private MockHttpServletResponse kald(String bruger, HttpMethod metode, String sti, String krop)
      throws Exception {
    var anmodning =
        request(metode, sti)
            .with(user(bruger).authorities(List.of()))
            .accept(MediaType.APPLICATION_JSON);
    if (krop != null) {
      anmodning
          .contentType(MediaType.APPLICATION_JSON)
          .content(krop.getBytes(StandardCharsets.UTF_8));
    }
    return browser.uden().perform(anmodning).andReturn().getResponse();
  }

  private JsonNode svar(MockHttpServletResponse svar) throws Exception {
    return json.readTree(svar.getContentAsByteArray());
  }

  private String raa() {
    return String.join(" ", jdbc.sql("select svar from kladde").query(String.class).list());
  }

  private long antal() {
    return jdbc.sql("select count(*) from kladde").query(Long.class).single();
  }
}
