package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.jobcentre;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.feltsvar.Feltsvar;
import dk.jobveu.feltsvar.Feltsvararkiv;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.motor.modelkontrol.Modelafvisning;
import dk.jobveu.persondata.Personspor;
import dk.jobveu.persondata.SletBorger;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import dk.jobveu.screening.RegistrerScreeninger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * A designer adds a field to a form, and a task with a form and a gateway to phase 3, with nothing
 * but files: what is answered is recorded, read by whom the model says, and gone with the citizen.
 */
@Systemtest
class FeltsvarTest {

  private static final String FASE_3 = "bpmn/fase_3_opstartsmoede_og_udbyder.bpmn";
  private static final String TRANSPORT = "forms/aftal_transport.form";
  private static final String AFKLARING = "forms/foelg_afklaring.form";

  @Autowired Scene scene;
  @Autowired Holdhjaelp hjaelp;
  @Autowired RepositoryService motor;
  @Autowired Feltsvararkiv arkiv;
  @Autowired RegistrerScreeninger screen;
  @Autowired SletBorger slet;
  @Autowired Personspor spor;
  @Autowired WebApplicationContext kontekst;

  private Browser browser;
  private Forloeb f;
  private Deployment udrullet;

  @BeforeEach
  void klokken() {
    scene.klokken(Fase3Opsaetning.NU);
    browser = new Browser(kontekst);
  }

  @AfterEach
  void igen() {
    if (udrullet != null) {
      motor.deleteDeployment(udrullet.getId(), true);
    }
    scene.klokkenIgen();
  }

  @Test
  void enNyOpgaveMedBlanketOgGatewayKraeverIngenJava() throws Exception {
    udrul(Map.of(FASE_3, medTransport(), TRANSPORT, transport()));
    ProcessInstance proces = fase3();
    assertThat(scene.aabne(f.id())).containsExactly("aftal_transport");

    scene.udfoer(
        f.id(),
        "aftal_transport",
        Map.of(
            "feltTransport",
            "BUS",
            "antalBiler",
            3,
            "foersteAfgang",
            "2027-05-03",
            "dage",
            List.of("MA", "TI"),
            "betalt",
            true,
            "stop",
            List.of(Map.of("sted", "Randers St."), Map.of("sted", "Hornslet"))));

    assertThat(scene.aabne(f.id())).containsExactly("tilknyt_jobcentre");
    assertThat(scene.variabel(proces, "feltTransport")).isEqualTo("BUS");
    assertThat(scene.variabel(proces, "antalBiler")).as("ikke erklæret").isNull();
    assertThat(arkiv.iForloeb(f.id()))
        .allMatch(s -> s.registrering().organisation().equals(KOORDINATOR))
        .allMatch(s -> s.sted().opgave().equals("Aftal transport"))
        .allMatch(s -> s.sted().trin().equals("UserTask_AftalTransport"))
        .extracting(s -> s.vaerdi().label(), s -> s.vaerdi().somTekst(), s -> s.vaerdi().kode())
        .containsExactly(
            tuple("Er transporten på plads?", "Ja, med bus", "BUS"),
            tuple("Antal biler", "3", null),
            tuple("Første afgang", "3. maj 2027", null),
            tuple("Hvilke dage?", "Mandag", "MA"),
            tuple("Hvilke dage?", "Tirsdag", "TI"),
            tuple("Er den betalt?", "Ja", null),
            tuple("Sted", "Randers St.", null),
            tuple("Sted", "Hornslet", null));
  }

  @Test
  void gatewayenSpoergerSvaret() throws Exception {
    udrul(Map.of(FASE_3, medTransport(), TRANSPORT, transport()));
    fase3();

    scene.udfoer(f.id(), "aftal_transport", Map.of("feltTransport", "NEJ"));

    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_StoppetUdenJobcenter");
  }

  @Test
  void hverLaeserSerSit() throws Exception {
    udrul(Map.of(FASE_3, medTransport(), TRANSPORT, transport()));
    fase3();
    scene.udfoer(
        f.id(),
        "aftal_transport",
        Map.of(
            "feltTransport",
            "BUS",
            "antalBiler",
            3,
            "foersteAfgang",
            "2027-05-03",
            "betalt",
            true));
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));

    assertThat(siden(KOORDINATOR)).contains("Antal biler", "Er den betalt?", "Første afgang");
    assertThat(siden(BRANCHE))
        .contains("Aftal transport", "Er transporten på plads?", "Ja, med bus", "Første afgang")
        .doesNotContain("Antal biler", "Er den betalt?");
    assertThat(siden(JOBCENTER))
        .contains("Er transporten på plads?")
        .doesNotContain("Første afgang", "Antal biler");
    assertThat(fil(JOBCENTER))
        .contains("Er transporten på plads?;Ja, med bus;BUS")
        .doesNotContain("Antal biler");
    browser
        .hent(Testaktoerer.SKOLE, "/projektrum/forloeb/" + f.id() + "/aftalt/felter")
        .andExpect(status().isNotFound());
  }

  @Test
  void etNytFeltOmEnBorgerFoelgerBorgeren() throws Exception {
    String blanket = Files.readString(Path.of(AFKLARING));
    int sidste = blanket.lastIndexOf("],");
    udrul(
        Map.of(
            AFKLARING,
            blanket.substring(0, sidste)
                + """
                ,{"type": "number", "id": "Field_Koerekort", "label": "Antal kørekort",
                "key": "antalKoerekort", "decimalDigits": 0, "validate": {"min": 0, "max": 9},
                "properties": {"laesere": "forloeb"}, "layout": {"row": "Row_99", "columns": null}}
                """
                + blanket.substring(sidste)));
    f = scene.forloeb("LEDIGE");
    hjaelp.screenet(f, 20, 2, 0);
    String kandidat = hjaelp.kandidater(f, JOBCENTER, 1).get(0);
    screen.screen(
        hjaelp.som(JOBCENTER, f),
        JOBCENTER,
        List.of(
            new Kandidatkriterier(
                kandidat,
                null,
                Skalkrav.NOGLE,
                Motivation.JA,
                true,
                true,
                true,
                Virksomhedssamtale.INGEN,
                null,
                null)));

    scene.udfoerFor(
        JOBCENTER,
        f.id(),
        "foelg_afklaring",
        Map.of("udfald", "KLAR", "udfoert", "Fire ugers praktik", "antalKoerekort", 2));

    assertThat(arkiv.iForloeb(f.id()))
        .extracting(s -> s.sted().deltagerId(), Feltsvar::vaerdi)
        .hasSize(1)
        .allMatch(t -> t.toList().get(0).equals(kandidat));
    assertThat(siden(JOBCENTER)).contains("Antal kørekort, " + kandidat);
    assertThat(siden(KOORDINATOR)).as("borgerens bliver hos jobcentret").doesNotContain("kørekort");
    assertThat(spor.indhold(f.id(), kandidat))
        .anyMatch(i -> i.overskrift().equals("Svar på felter, der er føjet til blanketterne"));
    slet.slet(hjaelp.som(JOBCENTER, f), JOBCENTER, kandidat, Sletteaarsag.ANMODNING);
    assertThat(arkiv.iForloeb(f.id())).isEmpty();
  }

  @Test
  void detDerIkkeKunneGemmesAfvisesMedSitFelt() throws IOException {
    afvises(
        TRANSPORT,
        transport().replace("\"laesere\": \"parter\"", "\"laesere\": \"alle\""),
        "foersteAfgang",
        "organisation, koordinator, parter eller forloeb");
    afvises(
        TRANSPORT,
        transport().replace("feltTransport", "transport"),
        "transport",
        "skal begynde med felt");
    afvises(
        TRANSPORT,
        transport().replace("\"value\": \"NEJ\"", "\"value\": \"nej tak\""),
        "feltTransport",
        "Kun et valg med koder");
    String ukendt = medTransport().replace("feltTransport ==", "feltTransporten ==");
    assertThatThrownBy(() -> udrul(Map.of(FASE_3, ukendt, TRANSPORT, transport())))
        .hasStackTraceContaining("Ingen blanket i processen spørger om »feltTransporten«");
  }

  @Test
  void enNyBlanketKanIkkeBegyndeEnProces() throws IOException {
    String fra =
        medTransport()
            .replace(
                "<bpmn:startEvent id=\"StartEvent_Fase3Startet\"",
                "<bpmn:startEvent camunda:formRef=\"aftal_transport\" camunda:formRefBinding=\"latest\" id=\"StartEvent_Fase3Startet\"");
    assertThatThrownBy(() -> udrul(Map.of(FASE_3, fra, TRANSPORT, transport())))
        .hasStackTraceContaining("StartEvent_Fase3Startet: Processen kan ikke begynde med");
  }

  private void afvises(String fil, String indhold, String felt, String siger) {
    assertThatThrownBy(() -> udrul(Map.of(fil, indhold)))
        .isInstanceOf(Modelafvisning.class)
        .hasMessageContaining(felt)
        .hasMessageContaining(siger);
  }

  private void udrul(Map<String, String> filer) {
    DeploymentBuilder udrulning = motor.createDeployment().name("En designers prøve");
    filer.forEach(udrulning::addString);
    udrullet = udrulning.deploy();
  }

  private ProcessInstance fase3() {
    f = scene.forloeb("LEDIGE");
    return scene.start("fase_3_opstartsmoede_og_udbyder", f, Map.of());
  }

  private String siden(String organisation) throws Exception {
    return tekst(organisation, "/aftalt/felter");
  }

  private String fil(String organisation) throws Exception {
    return tekst(organisation, "/tilfoejede-felter?fil=csv");
  }

  private String tekst(String organisation, String sti) throws Exception {
    return browser
        .hent(organisation, "/projektrum/forloeb/" + f.id() + sti)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static String transport() throws IOException {
    return Files.readString(Path.of("src/test/resources/designer/aftal_transport.form"));
  }

  /** Phase 3 with a task before the job centres are asked, and a gateway on its answer. */
  private static String medTransport() throws IOException {
    String model = Files.readString(Path.of(FASE_3));
    List<String[]> greb =
        List.of(
            new String[] {
              "<bpmn:flowNodeRef>CallActivity_Opstartsmoede</bpmn:flowNodeRef>",
              """
              <bpmn:flowNodeRef>UserTask_AftalTransport</bpmn:flowNodeRef>
              <bpmn:flowNodeRef>Gateway_TransportenPaaPlads</bpmn:flowNodeRef>
              <bpmn:flowNodeRef>CallActivity_Opstartsmoede</bpmn:flowNodeRef>"""
            },
            new String[] {
              "<bpmn:incoming>Flow_Fase3StartetTilOpstartsmoede</bpmn:incoming>",
              "<bpmn:incoming>Flow_TransportenPaaPladsJa</bpmn:incoming>"
            },
            new String[] {
              "<bpmn:incoming>Flow_RammerneAftaltNej</bpmn:incoming>",
              """
              <bpmn:incoming>Flow_RammerneAftaltNej</bpmn:incoming>
              <bpmn:incoming>Flow_TransportenPaaPladsNej</bpmn:incoming>"""
            },
            new String[] {
              "<bpmn:outgoing>Flow_Fase3StartetTilOpstartsmoede</bpmn:outgoing>",
              "<bpmn:outgoing>Flow_Fase3StartetTilAftalTransport</bpmn:outgoing>"
            },
            new String[] {
              "<bpmn:sequenceFlow id=\"Flow_Fase3StartetTilOpstartsmoede\" sourceRef=\"StartEvent_Fase3Startet\" targetRef=\"CallActivity_Opstartsmoede\" />",
              """
              <bpmn:userTask id="UserTask_AftalTransport" name="Aftal transport"
                camunda:formRef="aftal_transport" camunda:formRefBinding="latest"
                camunda:candidateGroups="${koordinator}" camunda:dueDate="${frister.om('opgave')}">
                <bpmn:documentation>Koordinatoren aftaler, hvordan deltagerne kommer til skolen.</bpmn:documentation>
                <bpmn:incoming>Flow_Fase3StartetTilAftalTransport</bpmn:incoming>
                <bpmn:outgoing>Flow_AftalTransportTilTransportenPaaPlads</bpmn:outgoing>
              </bpmn:userTask>
              <bpmn:exclusiveGateway id="Gateway_TransportenPaaPlads"
                name="Er transporten på plads?" default="Flow_TransportenPaaPladsJa">
                <bpmn:incoming>Flow_AftalTransportTilTransportenPaaPlads</bpmn:incoming>
                <bpmn:outgoing>Flow_TransportenPaaPladsJa</bpmn:outgoing>
                <bpmn:outgoing>Flow_TransportenPaaPladsNej</bpmn:outgoing>
              </bpmn:exclusiveGateway>
              <bpmn:sequenceFlow id="Flow_Fase3StartetTilAftalTransport" sourceRef="StartEvent_Fase3Startet" targetRef="UserTask_AftalTransport" />
              <bpmn:sequenceFlow id="Flow_AftalTransportTilTransportenPaaPlads" sourceRef="UserTask_AftalTransport" targetRef="Gateway_TransportenPaaPlads" />
              <bpmn:sequenceFlow id="Flow_TransportenPaaPladsJa" name="Ja" sourceRef="Gateway_TransportenPaaPlads" targetRef="CallActivity_Opstartsmoede" />
              <bpmn:sequenceFlow id="Flow_TransportenPaaPladsNej" name="Nej" sourceRef="Gateway_TransportenPaaPlads" targetRef="EndEvent_StoppetUdenJobcenter">
                <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${feltTransport == 'NEJ'}</bpmn:conditionExpression>
              </bpmn:sequenceFlow>"""
            });
    for (String[] g : greb) {
      assertThat(model).contains(g[0]);
      model = model.replace(g[0], g[1]);
    }
    return tegnet(model);
  }

  /**
   * What is drawn of the flow that is gone goes with it; where the new ones are drawn is no matter.
   */
  private static String tegnet(String model) {
    String uden =
        model.replaceAll(
            "(?s)<bpmndi:BPMNEdge id=\"Flow_Fase3StartetTilOpstartsmoede_di\".*?</bpmndi:BPMNEdge>",
            "");
    String figurer =
        Stream.of("UserTask_AftalTransport", "Gateway_TransportenPaaPlads")
            .map(
                id ->
                    "<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"><dc:Bounds x=\"1\" y=\"1\" width=\"50\" height=\"50\" /></bpmndi:BPMNShape>"
                        .formatted(id, id))
            .reduce("", String::concat);
    return uden.replace("</bpmndi:BPMNPlane>", figurer + "</bpmndi:BPMNPlane>");
  }
}
