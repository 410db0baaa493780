package dk.jobveu.cockpit.camunda;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.cockpit.Kontrol;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mockito.MockedStatic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Each control of a coordinator's Cockpit holds something back: taken out, something is told that
 * is another's (issue 11, docs/adr/0032).
 */
@Systemtest
class KontrolTest {

  private static final String FASE = "fase_1_arbejdsmarkedets_behov";
  private static final String FREMMED_MEDARBEJDER = Testaktoerer.bruger(FAGLIG);
  private static final String MOTOR = "/camunda/api/engine/engine/default/";
  private static final String HEMMELIGT = "kun-motoren-ved-det";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Forloebregister register;
  @Autowired RuntimeService koersler;
  @Autowired RepositoryService modeller;
  @Autowired TaskService opgaver;
  @Autowired JdbcClient jdbc;
  @Autowired Cockpitsvar svarene;
  @Autowired Instanser instanser;
  @Autowired Instanssvar instanssvar;
  @Autowired Definitionssvar definitionssvar;
  @Autowired Driftsfejl driftsfejl;
  @Autowired Opgavesvar opgavesvar;

  private final List<ProcessInstance> startede = new ArrayList<>();
  private final Bruger bruger = new Bruger(Testaktoerer.bruger(KOORDINATOR), List.of(KOORDINATOR));
  private ProcessInstance eget;
  private ProcessInstance fremmed;
  private ProcessInstance tilbud;
  private Forloeb tredje;

  @BeforeEach
  void toForloebOgEtTilbud() {
    Forloeb foerste = scene.forloeb();
    tredje = scene.forloeb();
    register.saetKoordinator(tredje.id(), JOBCENTER);
    eget = start("afdaekning_hos_parterne", foerste, udestaar());
    start(FASE, foerste, Map.of());
    fremmed = start("afdaekning_hos_parterne", tredje, udestaar());
    tilbud =
        start(
            "tilbud",
            foerste,
            Map.of(
                "uddannelsesinstitution",
                Testaktoerer.SKOLE,
                "tilbudsfrist",
                Date.from(Instant.parse("2099-01-01T12:00:00Z"))));
    opgaver
        .createTaskQuery()
        .processInstanceId(eget.getId())
        .list()
        .forEach(t -> opgaver.setAssignee(t.getId(), FREMMED_MEDARBEJDER));
    koersler.setVariable(eget.getId(), "deltagerId", HEMMELIGT);
    fejl("eget", eget);
    fejl("fremmed", fremmed);
    // one that began in the bid, as the engine notes it in what is above
    String iTilbuddet = fejl("skjult", tilbud);
    String ovenover = fejl("skjult", eget);
    jdbc.sql("update act_ru_incident set root_cause_incident_id_ = ? where id_ = ?")
        .params(iTilbuddet, ovenover)
        .update();
  }

  /** At one of its tasks, with an exception's text; the incident's id. */
  private String fejl(String slags, ProcessInstance p) {
    String sted =
        opgaver.createTaskQuery().processInstanceId(p.getId()).list().get(0).getExecutionId();
    return koersler.createIncident(slags, sted, slags, HEMMELIGT).getId();
  }

  private static Map<String, Object> udestaar() {
    return Map.of(
        "virksomhederUdestaar", false,
        "ledigeUdestaar", true,
        "beskaeftigedeUdestaar", true,
        "jobcentreUdestaar", false);
  }

  private ProcessInstance start(String proces, Forloeb f, Map<String, Object> variabler) {
    ProcessInstance p = scene.start(proces, f, variabler);
    startede.add(p);
    return p;
  }

  @AfterEach
  void ryd() {
    jdbc.sql("update act_ru_incident set root_cause_incident_id_ = null where incident_type_ = ?")
        .param("skjult")
        .update();
    startede.forEach(p -> koersler.deleteProcessInstance(p.getId(), "testen er slut"));
  }

  @Test
  void medAlleKontrollerSlipperIntetUd() {
    assertThat(udsluppet()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> hverKontrolHolderNogetTilbage() {
    List<Method> kontroller =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("dk.jobveu.cockpit").stream()
                .flatMap(k -> Arrays.stream(k.reflect().getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(Kontrol.class))
                .toList();
    assertThat(kontroller).hasSizeGreaterThan(11);
    return kontroller.stream()
        .map(
            k ->
                DynamicTest.dynamicTest(
                    k.getDeclaringClass().getSimpleName() + "." + k.getName(),
                    () -> assertThat(uden(k)).isPresent()));
  }

  /** Whose forløb they are is asked of what the person coordinates now. */
  @Test
  void kredsenHolderAndresForloebTilbage() {
    Cockpitkreds alle = mock(Cockpitkreds.class);
    when(alle.forloeb(bruger))
        .thenReturn(
            register.alle().stream().collect(Collectors.toMap(Forloeb::id, Forloeb::titel)));
    svarene =
        new Cockpitsvar(alle, instanser, instanssvar, definitionssvar, driftsfejl, opgavesvar);
    assertThat(udsluppet().findFirst()).isPresent();
  }

  private Optional<String> uden(Method kontrol) {
    try (MockedStatic<?> ude =
        mockStatic(
            kontrol.getDeclaringClass(),
            kald -> kald.getMethod().equals(kontrol) ? true : kald.callRealMethod())) {
      return udsluppet().findFirst();
    }
  }

  /** What is told that is not this coordinator's. */
  private Stream<String> udsluppet() {
    Stream<String> maerker =
        Arrays.stream(Kald.values())
            .flatMap(
                kald ->
                    Stream.of(eget, fremmed, tilbud)
                        .flatMap(p -> spoergsmaal(kald, p.getId()))
                        .map(f -> svar(kald, f).toString())
                        .flatMap(svar -> maerker().filter(svar::contains))
                        .map(m -> kald + " " + m));
    Stream<String> antal =
        Stream.<Map.Entry<String, BooleanSupplier>>of(
                Map.entry("hvor andres forløb er", () -> flestVedEtTrin() > egne()),
                Map.entry("hvor mange der er taget", () -> tagne() > 0),
                Map.entry(
                    "at der svares en part",
                    () -> besvares(HttpMethod.GET, "process-definition/statistics", BRANCHE)),
                Map.entry(
                    "andres opgaver i Tasklist",
                    () -> besvares(HttpMethod.POST, "task", KOORDINATOR)),
                Map.entry(
                    "hvor mange skoler der mangler",
                    () -> !UdbudetsTegnTest.trae(0, 1).equals(UdbudetsTegnTest.trae(0, 3))))
            .filter(e -> e.getValue().getAsBoolean())
            .map(Map.Entry::getKey);
    return Stream.concat(maerker, antal);
  }

  private Stream<String> maerker() {
    return Stream.concat(
        Stream.of(
            tredje.id(),
            fremmed.getId(),
            tilbud.getId(),
            FREMMED_MEDARBEJDER,
            HEMMELIGT,
            "\"skjult\"",
            "\"fremmed\""),
        Cockpitkreds.SKJULTE.stream().map(n -> '"' + n + '"'));
  }

  private Stream<Forespurgt> spoergsmaal(Kald kald, String instans) {
    return switch (kald) {
      case ELEMENTER, KALDTE_TEGNINGER, KALDTE_DEFINITIONER ->
          modeller.createProcessDefinitionQuery().latestVersion().list().stream()
              .map(d -> spurgt(d.getId()));
      default -> Stream.of(spurgt(instans), spurgt(instans, "processInstanceId", instans));
    };
  }

  /** Not from Cockpit's own page, and not by the gate or the engine, which are no part of this. */
  private boolean besvares(HttpMethod metode, String sti, String som) {
    Browser browser = new Browser(kontekst);
    try {
      return browser
              .uden()
              .perform(MockMvcRequestBuilders.request(metode, MOTOR + sti).with(browser.som(som)))
              .andReturn()
              .getResponse()
              .getStatus()
          == HttpStatus.OK.value();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private int flestVedEtTrin() {
    int flest = 0;
    for (JsonNode e : svar(Kald.ELEMENTER, spurgt(eget.getProcessDefinitionId()))) {
      flest = Math.max(flest, e.path("instances").asInt());
    }
    return flest;
  }

  private int egne() {
    return svar(Kald.INSTANSER, spurgt(null, "processDefinitionId", eget.getProcessDefinitionId()))
        .size();
  }

  private int tagne() {
    return svar(Kald.AABNE_OPGAVER, spurgt(null, "assigned", "true")).path("count").asInt();
  }

  private static Forespurgt spurgt(String id, String... felter) {
    Map<String, JsonNode> alle = new HashMap<>();
    for (int i = 0; i < felter.length; i += 2) {
      alle.put(felter[i], TextNode.valueOf(felter[i + 1]));
    }
    return new Forespurgt(id, alle, false);
  }

  private JsonNode svar(Kald kald, Forespurgt f) {
    // a list of instances is not searched by one of them
    boolean afvises = kald == Kald.INSTANSER && f.felt("processInstanceId") != null;
    return afvises
        ? JSON.getNodeFactory().nullNode()
        : JSON.valueToTree(svarene.til(kald, f, bruger).orElse(List.of()));
  }
}
