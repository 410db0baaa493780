package dk.jobveu.cockpit;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Systemtest;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * A coordinator of two of three forløb sees two, and nothing of the third, of citizens or of bids.
 */
@Systemtest
class CockpitTest {

  private static final String MOTOR = "/camunda/api/engine/engine/default/";
  private static final String EGET = "/camunda/api/cockpit/plugin/base/default/";
  private static final String FASE = "fase_1_arbejdsmarkedets_behov";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Forloebregister register;
  @Autowired RuntimeService koersler;
  @Autowired TaskService opgaver;

  private final List<ProcessInstance> startede = new ArrayList<>();
  private Browser browser;
  private Forloeb foerste;
  private Forloeb andet;
  private Forloeb fremmed;
  private ProcessInstance foerstes;
  private ProcessInstance fremmeds;

  @BeforeEach
  void treForloeb() {
    browser = new Browser(kontekst);
    foerste = scene.forloeb();
    andet = scene.forloeb();
    fremmed = scene.forloeb();
    register.saetKoordinator(fremmed.id(), JOBCENTER);
    foerstes = start(FASE, foerste, Map.of());
    start(FASE, andet, Map.of());
    fremmeds = start(FASE, fremmed, Map.of());
  }

  private ProcessInstance start(String proces, Forloeb f, Map<String, Object> variabler) {
    ProcessInstance p = scene.start(proces, f, variabler);
    startede.add(p);
    return p;
  }

  @AfterEach
  void ryd() {
    startede.forEach(p -> koersler.deleteProcessInstance(p.getId(), "testen er slut"));
  }

  @Test
  void taelOgVisKunDeEgne() throws Exception {
    JsonNode liste = hent(EGET + "process-definition/statistics");
    JsonNode instanser = send(EGET + "process-instance", "{}");

    assertThat(af(liste, FASE).path("instances").asInt()).isEqualTo(numre(FASE).size());
    assertThat(numre(FASE)).contains(foerste.id(), andet.id()).doesNotContain(fremmed.id());
    assertThat(instanser.toString())
        .contains(foerste.id() + " – " + foerste.titel())
        .doesNotContain(fremmed.id(), fremmeds.getId());
    assertThat(send(EGET + "process-instance/count", "{}").path("count").asInt())
        .isEqualTo(instanser.size());
  }

  /** Own forløb with an instance of a process, as the answer tells them. */
  private List<String> numre(String proces) throws Exception {
    JsonNode svar =
        send(MOTOR + "process-instance", "{\"processDefinitionKey\":\"" + proces + "\"}");
    return StreamSupport.stream(svar.spliterator(), false)
        .map(i -> i.path("businessKey").asText().split(" ")[0])
        .toList();
  }

  @Test
  void enInstansHarSineTegnOgSineOpgaverHosOrganisationer() throws Exception {
    String id = foerstes.getId();
    opgaver
        .createTaskQuery()
        .processInstanceId(id)
        .list()
        .forEach(t -> opgaver.setAssignee(t.getId(), "enFremmedMedarbejder"));

    assertThat(hent(MOTOR + "process-instance/" + id).path("businessKey").asText())
        .startsWith(foerste.id());
    JsonNode trae = hent(MOTOR + "process-instance/" + id + "/activity-instances");
    assertThat(trae.path("childActivityInstances").findValuesAsText("activityId")).isNotEmpty();
    JsonNode opgave = send(MOTOR + "task", "{\"processInstanceId\":\"" + id + "\"}").path(0);
    assertThat(opgave.path("assignee").asText()).isNotBlank();
    String alt = alt(id);
    assertThat(alt).contains("koordinator").doesNotContain("deltagerId", "loopCounter");
  }

  /** Everything that an instance's page asks. */
  private String alt(String id) throws Exception {
    StringBuilder alt = new StringBuilder();
    String spurgt = "{\"processInstanceIdIn\":[\"%s\"],\"processInstanceId\":\"%s\"}";
    for (String sti : List.of("variable-instance", "job", "task")) {
      alt.append(send(MOTOR + sti, spurgt.formatted(id, id)));
    }
    alt.append(send(EGET + "incident", spurgt.formatted(id, id)));
    return alt.toString();
  }

  @Test
  void andresMedarbejdereNaevnesIkke() throws Exception {
    ProcessInstance afdaekning =
        start(
            "afdaekning_hos_parterne",
            foerste,
            Map.of(
                "virksomhederUdestaar", false,
                "ledigeUdestaar", true,
                "beskaeftigedeUdestaar", true,
                "jobcentreUdestaar", false));
    opgaver
        .createTaskQuery()
        .processInstanceId(afdaekning.getId())
        .list()
        .forEach(t -> opgaver.setAssignee(t.getId(), Testaktoerer.bruger(FAGLIG)));

    JsonNode svar = send(MOTOR + "task", "{\"processInstanceId\":\"" + afdaekning.getId() + "\"}");
    assertThat(svar.toString())
        .contains("Dansk El-Forbund")
        .doesNotContain(Testaktoerer.bruger(FAGLIG));
  }

  @Test
  void andresForloebBorgereOgTilbudFindesIkke() throws Exception {
    ProcessInstance tilbud =
        start(
            "tilbud",
            foerste,
            Map.of("uddannelsesinstitution", Testaktoerer.SKOLE, "tilbudsfrist", frist()));
    for (ProcessInstance p : List.of(fremmeds, tilbud)) {
      assertThat(
              kald("GET", MOTOR + "process-instance/" + p.getId(), null, KOORDINATOR).getStatus())
          .isEqualTo(404);
      assertThat(
              kald(
                      "GET",
                      MOTOR + "process-instance/" + p.getId() + "/activity-instances",
                      null,
                      KOORDINATOR)
                  .getStatus())
          .isEqualTo(404);
      assertThat(alt(p.getId())).isEqualTo("[][][][]");
    }
    assertThat(send(EGET + "process-instance", "{}").toString()).doesNotContain(tilbud.getId());
    assertThat(hent(EGET + "process-definition/statistics").findValuesAsText("key"))
        .contains(FASE)
        .doesNotContainAnyElementsOf(Cockpitkreds.SKJULTE);
  }

  @Test
  void enPartFaarIntetSvar() throws Exception {
    for (String part : List.of(BRANCHE, FAGLIG)) {
      MockHttpServletResponse svar =
          kald("GET", EGET + "process-definition/statistics", null, part);
      assertThat(svar.getContentAsString()).doesNotContain(FASE);
      assertThat(svar.getStatus()).isNotEqualTo(200);
    }
  }

  @Test
  void overblikketVejerTilDiagrammetOgTilbage() throws Exception {
    JsonNode overblik = hent("/cockpit/overblik");
    assertThat(overblik.findValuesAsText("id"))
        .contains(foerste.id(), andet.id())
        .doesNotContain(fremmed.id());
    String videre =
        kald("GET", "/cockpit/forloeb/" + foerste.id(), null, KOORDINATOR).getRedirectedUrl();
    assertThat(videre).endsWith("#/process-instance/" + foerstes.getId() + "/runtime");
    assertThat(kald("GET", "/cockpit/forloeb/" + fremmed.id(), null, KOORDINATOR).getStatus())
        .isEqualTo(404);
  }

  /** A click on an element of a diagram asks for those that stand there. */
  @Test
  void etTrinViserDemDerStaarDer() throws Exception {
    String spurgt = "{\"processDefinitionId\":\"%s\",\"activityIdIn\":[\"%s\"]}";
    String definition = foerstes.getProcessDefinitionId();
    String trin =
        opgaver
            .createTaskQuery()
            .processInstanceId(foerstes.getId())
            .list()
            .get(0)
            .getTaskDefinitionKey();

    assertThat(send(EGET + "process-instance", spurgt.formatted(definition, trin)).toString())
        .contains(foerstes.getId())
        .doesNotContain(fremmeds.getId());
    assertThat(send(EGET + "process-instance", spurgt.formatted(definition, "EndEvent_X")))
        .isEmpty();
  }

  @Test
  void detManIkkeKanSoegeEfterBliverAfvist() throws Exception {
    MockHttpServletResponse svar =
        kald("POST", EGET + "process-instance", "{\"variables\":[{}]}", KOORDINATOR);
    assertThat(svar.getStatus()).isEqualTo(400);
    assertThat(svar.getContentAsString(StandardCharsets.UTF_8)).contains("forløbets nummer");
  }

  @Test
  void detDerIkkeErJsonBliverAfvist() throws Exception {
    MockHttpServletResponse svar = kald("POST", EGET + "process-instance", "{", KOORDINATOR);
    assertThat(svar.getStatus()).isEqualTo(400);
    assertThat(svar.getContentAsString(StandardCharsets.UTF_8)).contains("ikke gyldig JSON");
  }

  private static Date frist() {
    return Date.from(Instant.parse("2099-01-01T12:00:00Z"));
  }

  private static JsonNode af(JsonNode liste, String noegle) {
    return StreamSupport.stream(liste.spliterator(), false)
        .filter(d -> noegle.equals(d.path("key").asText()) || noegle.equals(d.path("id").asText()))
        .findFirst()
        .orElse(JSON.createObjectNode());
  }

  private JsonNode hent(String sti) throws Exception {
    return laes(kald("GET", sti, null, KOORDINATOR));
  }

  private JsonNode send(String sti, String krop) throws Exception {
    return laes(kald("POST", sti, krop, KOORDINATOR));
  }

  private static JsonNode laes(MockHttpServletResponse svar) throws Exception {
    assertThat(svar.getStatus()).isEqualTo(200);
    return JSON.readTree(svar.getContentAsByteArray());
  }

  private MockHttpServletResponse kald(String metode, String sti, String krop, String som)
      throws Exception {
    var anmodning =
        MockMvcRequestBuilders.request(org.springframework.http.HttpMethod.valueOf(metode), sti)
            .with(browser.som(som))
            .header("Referer", "http://localhost/camunda/app/cockpit/default/");
    if (krop != null) {
      anmodning.contentType(MediaType.APPLICATION_JSON).content(krop);
    }
    return browser.uden().perform(anmodning).andReturn().getResponse();
  }
}
