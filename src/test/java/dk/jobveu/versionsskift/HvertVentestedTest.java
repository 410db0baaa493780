package dk.jobveu.versionsskift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Proevetrin;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.versionsskift.Skifteplan.Trin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever stands in any step of any process moves to a version with a step more, and back. */
@Systemtest
class HvertVentestedTest {

  /** Where people or an answer are waited for; called processes and joins are met in the play. */
  private static final Pattern VENTER = Pattern.compile("^(UserTask|ReceiveTask|Event)_");

  private static final Instant FRIST = Instant.parse("2031-03-03T10:00:00Z");

  @Autowired private Versionsskifter skifter;
  @Autowired private Skifteregister register;
  @Autowired private Flytterunde runde;
  @Autowired private JdbcClient database;
  @Autowired private Scene scene;
  @Autowired private RepositoryService modeller;
  @Autowired private RuntimeService koersler;
  @Autowired private TaskService opgaver;
  @Autowired private ManagementService job;

  @Test
  void alleDerStaarEtStedFlyttesMedOpgaverFristerOgVariabler() {
    Map<String, String> naaedeIkke = new TreeMap<>();
    int flyttede = 0;
    Forloeb f = scene.forloeb();
    try (Proevetrin ny = new Proevetrin(modeller)) {
      for (ProcessDefinition d :
          modeller
              .createProcessDefinitionQuery()
              .latestVersion()
              .orderByProcessDefinitionKey()
              .asc()
              .list()) {
        if (modeller.getDeploymentResourceNames(d.getDeploymentId()).size() < 30) {
          continue; // another test's
        }
        List<String> versioner = ny.versioner(d.getKey());
        Skifteplan plan = skifter.plan(versioner.get(0), versioner.get(1), Map.of());
        assertThat(plan.erGyldig()).as(d.getKey()).isTrue();
        assertThat(plan.nye()).as(d.getKey()).containsExactly("Prøvetrin nået");
        assertThat(plan.trin()).as(d.getKey()).isNotEmpty().allMatch(t -> t.til() != null);
        for (Trin t : plan.trin()) {
          if (!VENTER.matcher(t.id()).find()) {
            continue;
          }
          try {
            proev(f, d.getKey(), versioner, t);
            flyttede++;
          } catch (RuntimeException e) {
            naaedeIkke.put(d.getKey() + "/" + t.id(), String.valueOf(e.getMessage()));
          }
        }
      }
    }
    assertThat(naaedeIkke).isEmpty();
    assertThat(flyttede).isGreaterThan(90);
  }

  @Test
  void fristerPaaEtTrinFoelgerMedSelvOmDeFaarEtAndetIdOgEllersSigesDet() throws IOException {
    String proces = "proeve_frister";
    String svar = "BoundaryEvent_SvarVenter";
    String model =
        Files.readString(Path.of("bpmn/indkald_moede.bpmn"))
            .replace("process id=\"indkald_moede\"", "process id=\"" + proces + "\"")
            .replace("processRef=\"indkald_moede\"", "processRef=\"" + proces + "\"");
    Forloeb f = scene.forloeb();
    String gammel = udrul(proces, model);
    String ny =
        udrul(
            proces,
            model
                .replace(svar, "BoundaryEvent_SvarUdebliver")
                .replace("name=\"Svar venter\"", "name=\"Svar udebliver\""));
    String uden =
        udrul(
            proces,
            model
                .replace(svar, "BoundaryEvent_SvarUdebliver")
                .replace(
                    "cancelActivity=\"false\" attachedToRef=\"UserTask_SvarPaaIndkaldelse\"",
                    "attachedToRef=\"UserTask_SvarPaaIndkaldelse\""));
    assertThat(skifter.plan(gammel, gammel, Map.of()).haendelser()).isEmpty();
    assertThat(skifter.plan(gammel, ny, Map.of()))
        .satisfies(
            p -> {
              assertThat(p.erGyldig()).isTrue();
              assertThat(p.nye()).isEmpty();
              assertThat(p.haendelser())
                  .containsExactly(
                      "Fristen »Svar venter« på »Svar på indkaldelsen« følger med og hedder »Svar"
                          + " udebliver«.");
            });
    assertThat(skifter.plan(gammel, uden, Map.of()))
        .satisfies(
            p -> {
              assertThat(p.erGyldig()).isTrue();
              assertThat(p.haendelser())
                  .as("a reminder does not become what ends the step")
                  .containsExactly(
                      "Fristen »Svar venter« på »Svar på indkaldelsen« følger ikke med.");
            });
    ProcessInstance p =
        koersler
            .createProcessInstanceById(gammel)
            .businessKey(f.id())
            .setVariables(variabler(f))
            .startBeforeActivity("UserTask_SvarPaaIndkaldelse")
            .execute();
    try {
      List<String> foer = frister(p);
      assertThat(foer).hasSize(2);
      assertThat(skifter.flyt(gammel, ny, Map.of(), p.getId())).isTrue();
      assertThat(frister(p)).isEqualTo(foer);
      // another run has moved it already, or to somewhere else
      assertThat(skifter.flyt(gammel, ny, Map.of(), p.getId())).isFalse();
      assertThatThrownBy(() -> skifter.flyt(gammel, uden, Map.of(), p.getId()))
          .isInstanceOf(KanIkkeFlyttes.class)
          .hasMessage("Det er flyttet til en anden version i mellemtiden.");
    } finally {
      koersler.deleteProcessInstance(p.getId(), "prøve");
      assertThatThrownBy(() -> skifter.flyt(gammel, ny, Map.of(), p.getId()))
          .hasMessage("Det er slut i mellemtiden.");
      for (ProcessDefinition d :
          modeller.createProcessDefinitionQuery().processDefinitionKey(proces).list()) {
        modeller.deleteDeployment(d.getDeploymentId(), true);
      }
    }
  }

  @Test
  void enAfvisningSletterIkkeAtDetErFlyttet() {
    long nr =
        register.gem(
            new Versionsskift(null, "proeve", 1, 2, "designer", FRIST, Map.of(), null, null, null));
    try {
      String sendt = register.find(nr).orElseThrow().fingeraftryk();
      Koersel k = register.bestil(nr, "designer", "Fordi", FRIST, 1).orElseThrow();
      register.skriv(k, new Skiftelinje("i-1", null, "Trin", "Prøv igen."), FRIST);
      register.skriv(k, new Skiftelinje("i-1", null, "Trin", null), FRIST);
      register.skriv(k, new Skiftelinje("i-1", null, "Trin", "Prøv igen."), FRIST);
      assertThat(register.linjer(k)).singleElement().matches(Skiftelinje::erFlyttet);
      assertThat(register.bestil(nr, "designer", "To på én gang", FRIST, 1)).isEmpty();
      register.planlaeg(nr, 3, Map.of());
      register.send(nr, "Noget andet", FRIST);
      assertThat(register.find(nr).orElseThrow())
          .matches(s -> s.fingeraftryk().equals(sendt) && s.begrundelse() == null);
    } finally {
      register.slet(nr);
    }
  }

  @Test
  void deAndreFlyttesIBaggrundenAfDenKnudeDerHarKoerslenOgHverGangHarSinEgenGrund()
      throws IOException {
    String proces = "proeve_mange";
    String model =
        Files.readString(Path.of("bpmn/indkald_moede.bpmn"))
            .replace("process id=\"indkald_moede\"", "process id=\"" + proces + "\"")
            .replace("processRef=\"indkald_moede\"", "processRef=\"" + proces + "\"");
    Forloeb f = scene.forloeb();
    String gammel = udrul(proces, model);
    String ny = udrul(proces, model.replace("name=\"Svar venter\"", "name=\"Svar udebliver\""));
    List<ProcessInstance> alle = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      alle.add(
          koersler
              .createProcessInstanceById(gammel)
              .businessKey(f.id())
              .setVariables(variabler(f))
              .startBeforeActivity("UserTask_SvarPaaIndkaldelse")
              .execute());
    }
    long nr =
        register.gem(
            new Versionsskift(null, proces, 1, 2, "designer", FRIST, Map.of(), null, null, null));
    try {
      Koersel k = register.bestil(nr, "designer", "Fordi", FRIST, 3).orElseThrow();
      assertThat(runde.tag(k, 1)).isOne();
      assertThat(register.uafsluttede()).contains(k);
      assertThat(alle).filteredOn(p -> definition(p).equals(ny)).hasSize(1);

      // another node had it when it was killed: nobody else takes it before its time is over
      database.sql("update versionsskift_koersel set taget_til = ?").param(Sql.tid(FRIST)).update();
      runde.gaa();
      assertThat(alle).filteredOn(p -> definition(p).equals(ny)).hasSize(1);
      database
          .sql("update versionsskift_koersel set taget_til = ?")
          .param(Sql.tid(Instant.parse("2020-01-01T00:00:00Z")))
          .update();
      runde.gaa();
      assertThat(alle).allMatch(p -> definition(p).equals(ny));
      assertThat(register.linjer(k)).hasSize(3).allMatch(Skiftelinje::erFlyttet);
      assertThat(register.koersler(nr)).singleElement().matches(Koersel::erSlut);

      // the next time is a run of its own
      Koersel igen = register.bestil(nr, "admin", "De sidste", FRIST, 0).orElseThrow();
      runde.gaa();
      assertThat(register.koersler(nr))
          .extracting(Koersel::nr, Koersel::bruger, Koersel::begrundelse)
          .containsExactly(tuple(2, "admin", "De sidste"), tuple(1, "designer", "Fordi"));
      assertThat(register.linjer(igen)).isEmpty();
    } finally {
      register.slet(nr);
      alle.forEach(p -> koersler.deleteProcessInstance(p.getId(), "prøve"));
      for (ProcessDefinition d :
          modeller.createProcessDefinitionQuery().processDefinitionKey(proces).list()) {
        modeller.deleteDeployment(d.getDeploymentId(), true);
      }
    }
  }

  private List<String> frister(ProcessInstance p) {
    return job.createJobQuery().processInstanceId(p.getId()).list().stream()
        .map(j -> j.getId() + " " + j.getDuedate())
        .sorted()
        .toList();
  }

  private String udrul(String proces, String xml) {
    return modeller
        .createDeployment()
        .addString("bpmn/" + proces + ".bpmn", xml)
        .deployWithResult()
        .getDeployedProcessDefinitions()
        .get(0)
        .getId();
  }

  private void proev(Forloeb f, String proces, List<String> versioner, Trin t) {
    ProcessInstance p =
        koersler
            .createProcessInstanceById(versioner.get(0))
            .businessKey(f.id())
            .setVariables(variabler(f))
            .setVariables(proces.equals("job_veu_forloeb") ? begyndt(f) : Map.of())
            .startBeforeActivity(t.id())
            .execute();
    try {
      Map<String, Object> foer = staar(p);
      skifter.flyt(versioner.get(0), versioner.get(1), Map.of(), p.getId());
      assertThat(definition(p)).as(t.id()).isEqualTo(versioner.get(1));
      assertThat(staar(p)).as(t.id()).isEqualTo(foer);
      skifter.flyt(versioner.get(1), versioner.get(0), Map.of(), p.getId());
      assertThat(definition(p)).as(t.id()).isEqualTo(versioner.get(0));
      assertThat(staar(p)).as(t.id()).isEqualTo(foer);
    } finally {
      koersler
          .createProcessInstanceQuery()
          .processInstanceBusinessKey(f.id())
          .rootProcessInstances()
          .list()
          .forEach(i -> koersler.deleteProcessInstance(i.getId(), "prøve"));
    }
  }

  private String definition(ProcessInstance p) {
    return koersler
        .createProcessInstanceQuery()
        .processInstanceId(p.getId())
        .singleResult()
        .getProcessDefinitionId();
  }

  /** Tasks with their terms and groups, what is waited for, timers with their days, variables. */
  private Map<String, Object> staar(ProcessInstance p) {
    Map<String, Object> alt = new HashMap<>();
    opgaver
        .createTaskQuery()
        .processInstanceId(p.getId())
        .initializeFormKeys()
        .list()
        .forEach(
            t ->
                alt.put(
                    t.getId(),
                    List.of(
                        t.getTaskDefinitionKey(),
                        t.getName(),
                        String.valueOf(t.getDueDate()),
                        t.getCamundaFormRef().getKey(),
                        scene.grupper(t))));
    alt.put("steder", new TreeSet<>(koersler.getActiveActivityIds(p.getId())));
    alt.put("jobs", frister(p));
    alt.put(
        "beskeder",
        koersler.createEventSubscriptionQuery().processInstanceId(p.getId()).list().stream()
            .map(s -> s.getEventType() + " " + s.getEventName() + " " + s.getActivityId())
            .sorted()
            .toList());
    alt.put("variabler", new TreeMap<>(koersler.getVariables(p.getId())));
    return alt;
  }

  /** All that any process is told by whatever calls it. */
  private static Map<String, Object> variabler(Forloeb f) {
    Map<String, Object> alle = new HashMap<>();
    for (String frist :
        List.of(
            "svarfrist",
            "samlingsfrist",
            "kursusafslutning",
            "kursusstart",
            "moedefrist",
            "tilbudsfrist",
            "screeningsfrist",
            "holdFrist",
            "besoegsdag",
            "spoergeskemafrist",
            "afklaringsfrist",
            "maaledag",
            "matchfrist",
            "opfoelgningsdato")) {
      alle.put(frist, Date.from(FRIST));
    }
    for (String organisation :
        List.of(
            "svarer",
            "planpart",
            "moededeltager",
            "indkalder",
            "ledende",
            "tovholder",
            "talsmand",
            "nyKoordinator",
            "foreslaaetPart")) {
      alle.put(organisation, Testaktoerer.JOBCENTER);
    }
    alle.put("forloebId", f.id());
    alle.put("koordinator", f.koordinator());
    alle.put("branchorganisation", Testaktoerer.BRANCHE);
    alle.put("fagligOrganisation", Testaktoerer.FAGLIG);
    alle.put("jobcenter", Testaktoerer.JOBCENTER);
    alle.put("uddannelsesinstitution", Testaktoerer.SKOLE);
    alle.put("projekttype", "LEDIGE");
    alle.put("formaal", f.formaal());
    alle.put("harLedige", true);
    alle.put("harBeskaeftigede", true);
    alle.put("holdNr", 1);
    alle.put("moedeslags", "INFORMATIONSMOEDE");
    alle.put("deltagerId", "M-FLYT");
    alle.put("virksomhedId", "V-FLYT");
    return alle;
  }

  /** And what the form asks that a forløb begins with. */
  private static Map<String, Object> begyndt(Forloeb f) {
    return Map.of(
        "titel", "Fibertekniker i Randers",
        "kommune", "0730",
        "startdato", "2026-03-02",
        "deltagergrupper", "[\"LEDIGE\"]",
        "valgtFormaal", "MANGEL",
        "startvariant", "A",
        "initiativtagere", "[\"JOBCENTER\"]",
        "valgtKoordinator", f.koordinator(),
        "runde", 1);
  }
}
