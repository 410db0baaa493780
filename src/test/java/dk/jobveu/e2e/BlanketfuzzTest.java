package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Databasesoegning;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.e2e.Daarligesvar.Et;
import dk.jobveu.e2e.Kald.Svar;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hold.PlanlaegHold;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketkontrol;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Felt;
import dk.jobveu.proces.GyldigtSvar;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektplan.Planer;
import dk.jobveu.projektplan.Plansvar;
import dk.jobveu.projektplan.Projektplaner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Bad answers to every form by every way in: all refused with a sentence that names the field,
 * nothing stored, no error of ours (issue 3, test 7; ).
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:jobveu-fuzz;DB_CLOSE_DELAY=-1")
@ActiveProfiles("test")
@ContextConfiguration(initializers = KoerendeSystem.Alene.class)
@DirtiesContext
@Import({Scene.class, Testaktoerer.class})
class BlanketfuzzTest {

  private static final String STARTBLANKET = "start_forloeb";
  private static final String VIRKSOMHED = "00000000-0000-0000-0000-000000000001";
  private static final String TOPPROCES = "job_veu_forloeb";
  private static final String STARTER = Testaktoerer.bruger(Testaktoerer.JOBCENTER);
  private static final String ADMIN = "admin:Test-kode-2026!";
  private static final List<String> VEJE =
      List.of(
          "/engine-rest/task/%s/submit-form",
          "/engine-rest/task/%s/complete",
          "/engine-rest/engine/default/task/%s/submit-form",
          "/engine-rest/engine/default/task/%s/complete",
          // the engine reads this as the same; so must we
          "/engine-rest/task/%s/submit-form/");
  private static final List<String> STARTVEJE =
      List.of(
          "/engine-rest/process-definition/key/%s/submit-form",
          "/engine-rest/process-definition/key/%s/start",
          "/engine-rest/engine/default/process-definition/key/%s/submit-form",
          "/engine-rest/engine/default/process-definition/key/%s/start");

  @LocalServerPort int port;
  @Autowired Scene scene;
  @Autowired RuntimeService koersler;
  @Autowired RepositoryService modeller;
  @Autowired TaskService opgaver;
  @Autowired FormService blanketter;
  @Autowired Blanketlytter lytter;
  @Autowired Blanketkontrol kontrol;
  @Autowired Projektplaner planer;
  @Autowired Plansvar plansvar;
  @Autowired PlanlaegHold planlaeg;
  @Autowired Virksomheder virksomheder;
  @Autowired DataSource database;

  private Kald kald;
  private Forloeb forloeb;
  private final List<String> fejl = new ArrayList<>();
  private final Map<String, Integer> sendt = new TreeMap<>();

  @BeforeEach
  void opsaet() {
    kald = new Kald("http://localhost:" + port);
    forloeb = scene.forloeb();
    scene.med(forloeb, Testaktoerer.SKOLE, "uddannelsesinstitution");
  }

  /** What later forms show: a plan, a tender, a class, a draft agreement and a company. */
  private void historien() {
    Registrering r =
        new Registrering(
            forloeb.id(),
            Testaktoerer.bruger(Testaktoerer.JOBCENTER),
            Testaktoerer.JOBCENTER,
            null,
            Instant.parse("2026-02-02T09:00:00Z"));
    planer.gemPlan(Planer.komplet(r));
    plansvar.gemNavne(Planer.godkendt(Planer.komplet(r)));
    virksomheder.gemVirksomhed(
        new Virksomhed(
            VIRKSOMHED,
            r,
            "Intego",
            null,
            "Fibertekniker",
            10,
            null,
            Virksomhed.Oensker.LEDIGE,
            "branchorganisation",
            Testaktoerer.BRANCHE,
            Virksomhed.Status.TILKENDEGIVET,
            false,
            null,
            null));
    udfoer("udarbejd_partsaftale", Map.of());
    udfoer(
        "vaelg_udbudsvej",
        Map.of(
            "vej",
            "DIREKTE",
            "direkteGrund",
            "SKOLE_MED_FRA_START",
            "begrundelse",
            "Nær",
            "skoler",
            List.of(Map.of("skole", Testaktoerer.SKOLE)),
            "frist",
            "2099-02-01"));
    planlaeg.udfoer(new PlanlaegHold.Skole(Testaktoerer.SKOLE), r);
    udfoer(
        "opret_hold",
        Map.of(
            "start",
            "2099-03-02",
            "slut",
            "2099-05-04",
            "beslutningsdato",
            "2099-02-02",
            "maksimum",
            20));
  }

  private void udfoer(String blanket, Map<String, Object> svar) {
    String[] sted = alleBrugeropgaver().get(blanket);
    scene.udfoer(opgave(sted[0], sted[1], blanket), svar);
  }

  @Test
  void hverBlanketAfviserHvertDaarligtSvarPaaHverVejIndOgIntetGemmes() {
    historien();
    Map<String, Task> live = new LinkedHashMap<>();
    alleBrugeropgaver()
        .forEach((blanket, sted) -> live.put(blanket, opgave(sted[0], sted[1], blanket)));
    live.values().forEach(t -> opgaver.claim(t.getId(), brugerTil(t)));
    // to show a form may evaluate decisions, which the engine keeps; to refuse one may not
    Map<String, Map<String, Object>> vist = new HashMap<>();
    live.forEach((blanket, opgave) -> vist.put(blanket, vist(blanket, opgave)));
    Map<String, Object> startdata = startdata();
    Map<String, Long> foer = raekkerPrTabel();

    live.forEach((blanket, opgave) -> afproev(blanket, opgave, vist.get(blanket)));
    afproevStart(startdata);

    assertThat(fejl).as(fejl.size() + " af " + antal()).isEmpty();
    assertThat(raekkerPrTabel()).isEqualTo(foer);
    assertThat(live.keySet()).hasSize(83);
    assertThat(sendt.keySet()).hasSize(84);
    assertThat(antal()).isGreaterThan(500);
    live.values()
        .forEach(t -> assertThat(opgaver.createTaskQuery().taskId(t.getId()).count()).isEqualTo(1));
  }

  private int antal() {
    return sendt.values().stream().mapToInt(n -> n).sum();
  }

  private Map<String, Object> vist(String blanketId, Task opgave) {
    return lytter.data(
        blanketId,
        new Blanketkontekst(
            blanketId,
            forloeb.id(),
            opgave.getId(),
            brugerTil(opgave),
            scene.grupper(opgave).get(0),
            opgaver.getVariables(opgave.getId())));
  }

  private void afproev(String blanketId, Task opgave, Map<String, Object> vist) {
    afproev(
        blanketId,
        Blanketdefinition.laes(blanketter.getDeployedTaskForm(opgave.getId())),
        vist,
        brugerTil(opgave) + ":" + Testaktoerer.KODE,
        VEJE.stream().map(v -> v.formatted(opgave.getId())).toList());
  }

  private void afproevStart(Map<String, Object> startdata) {
    afproev(
        STARTBLANKET,
        startblanket(),
        startdata,
        STARTER + ":" + Testaktoerer.KODE,
        STARTVEJE.stream().map(v -> v.formatted(TOPPROCES)).toList());
  }

  private Blanketdefinition startblanket() {
    return Blanketdefinition.laes(
        blanketter.getDeployedStartForm(
            modeller
                .createProcessDefinitionQuery()
                .processDefinitionKey(TOPPROCES)
                .latestVersion()
                .singleResult()
                .getId()));
  }

  private Map<String, Object> startdata() {
    return lytter.data(
        STARTBLANKET,
        new Blanketkontekst(STARTBLANKET, null, null, STARTER, Testaktoerer.JOBCENTER, Map.of()));
  }

  private void afproev(
      String id,
      Blanketdefinition blanket,
      Map<String, Object> vist,
      String som,
      List<String> veje) {
    Map<String, Object> gyldigt = gyldigt(blanket, vist);
    List<Felt> synlige =
        blanket.felter().stream().filter(f -> naevnes(blanket, f, gyldigt, vist)).toList();
    List<Et> daarlige = Daarligesvar.af(synlige, gyldigt);
    int nr = 0;
    for (Et et : daarlige) {
      Svar svar = kald.post(som, veje.get(nr++ % veje.size()), et.krop());
      String hvorfor = svar.ikkeEnAfvisning();
      if (hvorfor == null && et.felt() != null && !naevner(svar, et)) {
        hvorfor = "nævner ikke feltet";
      }
      if (hvorfor != null) {
        fejl.add(id + " " + et.hvad() + " " + hvorfor + ": " + svar.krop());
      }
      if (svar.status() < 400) {
        // the task is gone, and with it what could be asked
        break;
      }
    }
    // and this it does not know; should it ever, the answer must still be checked
    String sti = veje.get(1);
    String sidste = "%%%02X".formatted((int) sti.charAt(sti.length() - 1));
    Svar omskrevet =
        kald.post(som, sti.substring(0, sti.length() - 1) + sidste, daarlige.get(0).krop());
    if (omskrevet.ikkeEnAfvisning() != null) {
      fejl.add(id + " omskrevet " + omskrevet);
    }
    sendt.put(id, daarlige.size());
  }

  private static boolean naevner(Svar svar, Et et) {
    for (var f : svar.json().path("fejl")) {
      if (et.felt().equals(f.path("felt").asText())
          && (et.label() == null || et.label().equals(f.path("label").asText()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the form asks for the field, given the rest: a hidden one has no wrong answers. */
  private boolean naevnes(
      Blanketdefinition blanket, Felt felt, Map<String, Object> gyldigt, Map<String, Object> vist) {
    Map<String, Object> med = new HashMap<>(gyldigt);
    med.put(felt.noegle(), new Object());
    try {
      kontrol.kontroller(blanket, med, vist);
      return false;
    } catch (dk.jobveu.motor.blanket.BlanketFejl e) {
      return e.fejl().stream().anyMatch(f -> felt.noegle().equals(f.felt()));
    }
  }

  /** A valid answer, except to questions that nothing can be chosen for in this forløb. */
  private static Map<String, Object> gyldigt(Blanketdefinition blanket, Map<String, Object> vist) {
    Map<String, Object> med = new HashMap<>(vist);
    fyldValg(blanket.felter(), med);
    return GyldigtSvar.til(blanket, med, Map.of());
  }

  private static void fyldValg(List<Felt> felter, Map<String, Object> data) {
    for (Felt f : felter) {
      if (f.valgnoegle() != null
          && !(data.get(f.valgnoegle()) instanceof List<?> l && !l.isEmpty())) {
        data.put(f.valgnoegle(), List.of("INGEN"));
      }
      fyldValg(f.underfelter(), data);
    }
  }

  // -- what operators can reach

  @Test
  void ingenVejIndTagerEnUerklaeretEllerForStorVariabelHellerIkkeFraEnOperatoer() {
    String[] sted = alleBrugeropgaver().get("afdaek_behov");
    Task opgave = opgave(sted[0], sted[1], "afdaek_behov");
    String instans = opgave.getProcessInstanceId();
    String udfoerelse = opgave.getExecutionId();
    List<String> variabler =
        List.of(
            "\"hemmelig\":{\"value\":\"x\",\"type\":\"String\"}",
            "\"koordinator\":{\"value\":\"" + "x".repeat(70) + "\",\"type\":\"String\"}",
            "\"koordinator\":{\"value\":\"Ib Hansen fra Randers\",\"type\":\"String\"}",
            "\"koordinator\":{\"value\":17,\"type\":\"Integer\"}",
            "\"harLedige\":{\"value\":\"true\",\"type\":\"String\"}",
            "\"antalUdvalgte\":{\"value\":-1,\"type\":\"Integer\"}",
            "\"svarfrist\":{\"value\":\"9999-01-01T00:00:00.000+0000\",\"type\":\"Date\"}",
            "\"koordinator\":{\"value\":\"{}\",\"type\":\"Object\",\"valueInfo\":"
                + "{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":"
                + "\"application/json\"}}",
            "\"koordinator\":{\"value\":\"QQ==\",\"type\":\"Bytes\"}");
    Map<String, Long> foer = raekkerPrTabel();
    List<Svar> svar = new ArrayList<>();
    for (String v : variabler) {
      for (String rod : List.of("/engine-rest", "/engine-rest/engine/default")) {
        String en = v.substring(v.indexOf(':') + 1);
        String navn = v.substring(1, v.indexOf("\":"));
        for (String sti :
            List.of(
                "/task/" + opgave.getId() + "/variables",
                "/task/" + opgave.getId() + "/localVariables",
                "/process-instance/" + instans + "/variables",
                "/execution/" + udfoerelse + "/localVariables")) {
          svar.add(kald.send(ADMIN, "PUT", rod + sti + "/" + navn, "application/json", bytes(en)));
          svar.add(kald.post(ADMIN, rod + sti, "{\"modifications\":{" + v + "}}"));
        }
        svar.add(
            kald.post(
                ADMIN,
                rod + "/task/" + opgave.getId() + "/resolve",
                "{\"variables\":{" + v + "}}"));
        svar.add(
            kald.post(
                ADMIN,
                rod + "/process-definition/key/fase_2_partsaftale/start",
                "{\"businessKey\":\"JV-1\",\"variables\":{" + foert(v) + "}}"));
        svar.add(
            kald.post(
                ADMIN,
                rod + "/process-instance/" + instans + "/modification",
                "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\""
                    + sted[1]
                    + "\",\"variables\":{"
                    + v
                    + "}}]}"));
        svar.add(
            kald.post(
                ADMIN,
                rod + "/process-instance/variables-async",
                "{\"processInstanceIds\":[\"" + instans + "\"],\"variables\":{" + v + "}}"));
        svar.add(
            kald.post(
                ADMIN,
                rod + "/message",
                "{\"messageName\":\"job_veu.stop_forloeb\",\"businessKey\":\""
                    + forloeb.id()
                    + "\",\"processVariables\":{"
                    + v
                    + "}}"));
      }
    }
    String data =
        "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\nabc\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"valueType\"\r\n\r\nFile\r\n--x--\r\n";
    svar.add(
        kald.send(
            ADMIN,
            "POST",
            "/engine-rest/task/" + opgave.getId() + "/variables/hemmelig/data",
            "multipart/form-data; boundary=x",
            bytes(data)));
    byte[] stor = bytes("{\"variables\":{\"a\":{\"value\":\"" + "x".repeat(1_100_000) + "\"}}}");
    Svar forStor =
        kald.send(
            ADMIN,
            "POST",
            "/engine-rest/task/" + opgave.getId() + "/submit-form",
            "application/json",
            stor);

    assertThat(svar.stream().map(Svar::ikkeEnAfvisning).filter(java.util.Objects::nonNull))
        .as(svar.stream().filter(s -> s.ikkeEnAfvisning() != null).toList().toString())
        .isEmpty();
    assertThat(forStor.status()).isEqualTo(413);
    assertThat(forStor.ikkeEnAfvisning()).isNull();
    assertThat(raekkerPrTabel()).isEqualTo(foer);
    assertThat(svar).hasSizeGreaterThan(200);
  }

  @Test
  void enOperatoerKanRetteEnErklaeretVariabelOgAndreKanIkke() {
    String[] sted = alleBrugeropgaver().get("afdaek_behov");
    Task opgave = opgave(sted[0], sted[1], "afdaek_behov");
    String bruger = brugerTil(opgave);
    opgaver.claim(opgave.getId(), bruger);
    String sti = "/engine-rest/task/" + opgave.getId() + "/variables/jobcenter";
    String nyt = "{\"value\":\"" + Testaktoerer.JOBCENTER_2 + "\",\"type\":\"String\"}";

    assertThat(
            kald.send(bruger + ":" + Testaktoerer.KODE, "PUT", sti, "application/json", bytes(nyt))
                .status())
        .isEqualTo(403);
    assertThat(opgaver.getVariable(opgave.getId(), "jobcenter")).isEqualTo(Testaktoerer.JOBCENTER);
    assertThat(kald.send(ADMIN, "PUT", sti, "application/json", bytes(nyt)).status())
        .isEqualTo(204);
    assertThat(opgaver.getVariable(opgave.getId(), "jobcenter"))
        .isEqualTo(Testaktoerer.JOBCENTER_2);
  }

  // -- every form as a task that is waiting

  /** By form: the process and the user task that shows it. */
  private Map<String, String[]> alleBrugeropgaver() {
    Map<String, String[]> alle = new TreeMap<>();
    modeller.createProcessDefinitionQuery().latestVersion().list().stream()
        .filter(p -> p.getResourceName().startsWith("bpmn/"))
        .forEach(
            p ->
                modeller
                    .getBpmnModelInstance(p.getId())
                    .getModelElementsByType(UserTask.class)
                    .forEach(
                        t ->
                            alle.put(t.getCamundaFormRef(), new String[] {p.getKey(), t.getId()})));
    return alle;
  }

  private Task opgave(String proces, String element, String blanket) {
    Map<String, Object> v = new HashMap<>();
    v.put("forloebId", forloeb.id());
    v.put("koordinator", Testaktoerer.KOORDINATOR);
    v.put("branchorganisation", Testaktoerer.BRANCHE);
    v.put("fagligOrganisation", Testaktoerer.FAGLIG);
    v.put("jobcenter", Testaktoerer.JOBCENTER);
    v.put("nyKoordinator", Testaktoerer.JOBCENTER_2);
    v.put("tovholder", Testaktoerer.JOBCENTER);
    v.put("moededeltager", Testaktoerer.JOBCENTER);
    v.put("svarer", Testaktoerer.JOBCENTER);
    v.put("indkalder", Testaktoerer.KOORDINATOR);
    v.put("moedeslags", "OPSTART");
    v.put("planpart", Testaktoerer.JOBCENTER);
    v.put("talsmand", Testaktoerer.JOBCENTER);
    v.put("uddannelsesinstitution", Testaktoerer.SKOLE);
    v.put("projekttype", "LEDIGE");
    v.put("formaal", "MANGEL");
    v.put("harLedige", true);
    v.put("virksomhedId", VIRKSOMHED);
    Procesvariabler.alle().forEach((navn, type) -> v.putIfAbsent(navn, noget(type)));
    String instans = proces.equals(TOPPROCES) ? topproces(element) : start(proces, element, v);
    scene.koerJob();
    return opgaver
        .createTaskQuery()
        .processInstanceId(instans)
        .taskDefinitionKey(element)
        .initializeFormKeys()
        .singleResult();
  }

  private String start(String proces, String element, Map<String, Object> variabler) {
    return koersler
        .createProcessInstanceByKey(proces)
        .businessKey(forloeb.id())
        .setVariables(variabler)
        .startBeforeActivity(element)
        .execute()
        .getId();
  }

  /** Nobody starts a forløb without its form, so it is filled in and the task begun after that. */
  private String topproces(String element) {
    Svar startet =
        kald.post(
            STARTER + ":" + Testaktoerer.KODE,
            STARTVEJE.get(0).formatted(TOPPROCES),
            Daarligesvar.god(gyldigt(startblanket(), startdata())));
    assertThat(startet.status()).as(startet.krop()).isEqualTo(200);
    String instans = startet.json().path("id").asText();
    koersler
        .createProcessInstanceModification(instans)
        .startBeforeActivity(element)
        .setVariable("virksomhedId", VIRKSOMHED)
        .execute();
    return instans;
  }

  /** The bad variable among good ones, so that it is refused for its own sake. */
  private static String foert(String daarlig) {
    return "\"forloebId\":{\"value\":\"JV-1\"}," + daarlig;
  }

  private static Object noget(Class<?> type) {
    if (type == String.class) {
      return "X";
    }
    if (type == Boolean.class) {
      return false;
    }
    return type == Integer.class ? (Object) 1 : Date.from(Instant.parse("2099-09-01T00:00:00Z"));
  }

  private String brugerTil(Task opgave) {
    return Testaktoerer.bruger(scene.grupper(opgave).get(0));
  }

  /** Every table, the engine's and ours, but the engine's own meters. */
  private Map<String, Long> raekkerPrTabel() {
    // an address from which somebody logged in is remembered at the log-in, before the answer
    return Databasesoegning.raekker(database, "act_ru_meter_log", "login_kendt");
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
