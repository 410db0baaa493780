package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.versionsskift.LaegVersionsskift;
import dk.jobveu.versionsskift.RydVersionsskift;
import dk.jobveu.versionsskift.Skifteregister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is going on is moved to another version on its page (docs/adr/0069). */
class VersionsskiftTest {

  private static final String SIDEN = "/administration/modeller";
  private static final String HOLD = "UserTask_HoldInformationsmoede";

  private static final String TRANSPORT = "UserTask_AftalTransport";

  private static final String BLANKET =
      """
      {"type":"default","id":"aftal_transport","schemaVersion":16,"executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0","components":[
        {"type":"text","id":"hjaelp","text":"## Hvordan kommer de frem?\\n\\nSkriv, hvordan de ledige kan komme til kurset. **Det sker der bagefter:** de får besked."},
        {"type":"textfield","id":"rute","key":"rute","label":"Rute","validate":{"required":true,"maxLength":200}}]}
      """;

  private static KoerendeSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
  }

  @Test
  void etTrinDerHedderNogetAndetVaelgesOgHverFlyttesForSig() throws IOException {
    String proces = "proeve_flyt";
    String foerste = udrul(proces, model(proces));
    Forloeb f = system.bean(Scene.class).forloeb();
    ProcessInstance moede = begynd(foerste, f, HOLD);
    ProcessInstance indkaldelse = begynd(foerste, f, "CallActivity_IndkaldMoede");
    String opgave = opgave(moede);
    String anden =
        udrul(
            proces,
            model(proces)
                .replace(HOLD, TRANSPORT)
                .replace("EndEvent_InformationGivet", "EndEvent_TransportAftalt")
                .replace("\"hold_informationsmoede\"", "\"aftal_transport\"")
                .replace("name=\"Hold informationsmøde\"", "name=\"Aftal transport\""));

    // REST names the step, and nothing has moved
    Kald.Svar rest =
        new Kald(system.adresse())
            .post(
                "admin:" + KoerendeSystem.KODE,
                "/engine-rest/migration/execute",
                """
                {"processInstanceIds":["%s"],"migrationPlan":{"sourceProcessDefinitionId":"%s",
                "targetProcessDefinitionId":"%s","instructions":[]}}
                """
                    .formatted(moede.getId(), foerste, anden));
    assertThat(rest.ikkeEnAfvisning()).isNull();
    assertThat(rest.status()).isEqualTo(400);
    assertThat(rest.json().path("detail").asText())
        .contains("»Hold informationsmøde«: Trinet findes ikke i den anden version");
    Kald.Svar slags =
        new Kald(system.adresse())
            .post(
                "admin:" + KoerendeSystem.KODE,
                "/engine-rest/migration/execute",
                """
                {"processInstanceIds":["%s"],"migrationPlan":{"sourceProcessDefinitionId":"%s",
                "targetProcessDefinitionId":"%s","instructions":[{"sourceActivityIds":["%s"],
                "targetActivityIds":["CallActivity_IndkaldMoede"]}]}}
                """
                    .formatted(moede.getId(), foerste, anden, HOLD));
    assertThat(slags.ikkeEnAfvisning()).as(slags.krop()).isNull();
    assertThat(slags.json().path("detail").asText())
        .contains("»Hold informationsmøde«: Trinet er af en anden slags");
    assertThat(definition(moede)).isEqualTo(foerste);

    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "designer", KoerendeSystem.KODE);
    side.navigate(system.adresse() + SIDEN + "/proces/" + proces);
    side.click("tr:has-text('Version 1') button:has-text('Flyt det, der er i gang')");
    assertThat(side.locator("h1").textContent()).startsWith("Flytning ");
    String adresse = side.url().substring(system.adresse().length());
    assertThat(side.locator("main").textContent())
        .contains("2 i gang i version 1", "Informationen er givet")
        .doesNotContain("EndEvent_");

    side.click("button:has-text('Prøv uden at ændre noget')");
    assertThat(raekker(side, "#h-proevet"))
        .hasSize(2)
        .anyMatch(r -> r.contains("Indkald til mødet") && r.contains("Kan flyttes"))
        .anyMatch(
            r ->
                r.contains("Bliver, hvor den er")
                    && r.contains("»Hold informationsmøde«: Trinet findes ikke"));
    Browser.paaBeggeSkaerme(side, "versionsskift-proevet");
    assertThat(List.of(definition(moede), definition(indkaldelse))).containsOnly(foerste);

    // nothing without a reason
    flyt(side, "");
    assertThat(side.locator(".besked.fejl").first().textContent()).contains("Skriv, hvorfor");
    assertThat(definition(indkaldelse)).isEqualTo(foerste);

    flyt(side, "Mødet hedder noget andet nu");
    assertThat(side.locator("main").textContent()).contains("1 flyttet, 1 blev, hvor de var");
    assertThat(definition(indkaldelse)).isEqualTo(anden);
    assertThat(definition(moede)).isEqualTo(foerste);
    assertThat(opgave(moede)).isEqualTo(opgave);

    // the rest with a step chosen, in a plan of its own
    side.navigate(system.adresse() + SIDEN + "/proces/" + proces + "/1");
    side.click("tr:has-text('Version 1') button:has-text('Flyt det, der er i gang')");
    side.selectOption("select[name='erstat." + HOLD + "']", TRANSPORT);
    side.waitForNavigation(() -> side.click("button:has-text('Gem planen')"));
    side.click("button:has-text('Prøv uden at ændre noget')");
    assertThat(raekker(side, "#h-proevet")).singleElement().asString().contains("Kan flyttes");
    assertThat(definition(moede)).isEqualTo(foerste);
    flyt(side, "Nu også dem, der holder det");
    Browser.paaBeggeSkaerme(side, "versionsskift-rapport");
    assertThat(definition(moede)).isEqualTo(anden);
    assertThat(opgave(moede)).as("den samme opgave").isEqualTo(opgave);
    assertThat(
            system
                .bean(TaskService.class)
                .createTaskQuery()
                .taskId(opgave)
                .singleResult()
                .getTaskDefinitionKey())
        .isEqualTo(TRANSPORT);
    assertThat(
            system
                .bean(JdbcClient.class)
                .sql(
                    "select bruger || ' ' || begrundelse from versionsskift_koersel order by bestilt")
                .query(String.class)
                .list())
        .contains("designer Mødet hedder noget andet nu", "designer Nu også dem, der holder det");

    // done moves are not changed, thrown away or seen by others
    Vindue v = som("designer");
    v.hent(adresse);
    assertThat(v.formular(adresse + "/plan", "til=2").status()).isEqualTo(400);
    assertThat(som("veu_oestjylland").hent(adresse).status()).isEqualTo(403);
    assertThat(v.hent(SIDEN + "/versionsskift").krop()).contains(adresse);
    assertThat(v.hent(SIDEN + "/versionsskift/99999").status()).isEqualTo(404);
    assertThat(system.bean(RydVersionsskift.class).rydOp()).isZero();
  }

  @Test
  void enPlanMotorenAfviserKanRettesOgSlettes() throws IOException {
    String proces = "proeve_afvist";
    udrul(proces, model(proces));
    udrul(
        proces,
        model(proces)
            .replace(HOLD, TRANSPORT)
            .replace("\"hold_informationsmoede\"", "\"aftal_transport\"")
            .replace("name=\"Hold informationsmøde\"", "name=\"Aftal transport\"")
            .replaceFirst(
                "(?s)(<bpmn:userTask id=\"" + TRANSPORT + "\".*?)</bpmn:userTask>",
                "$1<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"\\${jobcentreUdenSkoen.af(forloebId)}\""
                    + " camunda:elementVariable=\"jobcenter\" /></bpmn:userTask>"));
    long nr = system.bean(LaegVersionsskift.class).laeg("designer", proces, 1);
    String adresse = SIDEN + "/versionsskift/" + nr;
    Vindue v = som("designer");
    v.hent(adresse);

    assertThat(v.formular(adresse + "/plan", "til=2&erstat." + HOLD + "=" + TRANSPORT).status())
        .isEqualTo(302);
    Raa.Svar afvist = v.hent(adresse);
    assertThat(afvist.status()).isEqualTo(200);
    assertThat(afvist.krop())
        .contains(
            "Planen kan ikke bruges",
            "»Hold informationsmøde«: Trinet udføres flere gange i den anden version, men kun én"
                + " gang i den, der flyttes fra.")
        .doesNotContain("Prøv uden at ændre noget");
    assertThat(v.formular(adresse + "/udfoer", "begrundelse=Nu").status()).isEqualTo(400);

    String set = system.bean(Skifteregister.class).find(nr).orElseThrow().fingeraftryk();
    v.formular(adresse + "/plan", "til=2&erstat." + HOLD + "=");
    Raa.Svar gammelSide = v.formular(adresse + "/udfoer", "begrundelse=Nu&set=" + set);
    assertThat(gammelSide.status()).isEqualTo(400);
    assertThat(gammelSide.krop()).contains("Planen er ændret, siden du så den");
    assertThat(v.hent(adresse).krop()).doesNotContain("Planen kan ikke bruges");
    v.formular(adresse + "/plan", "til=2&erstat." + HOLD + "=" + TRANSPORT);
    v.formular(adresse + "/slet", "");
    assertThat(v.hent(adresse).status()).isEqualTo(404);
  }

  @Test
  void detDerHandlerOmEnBorgerFlytterKunDriftsfolk() throws IOException {
    String ny = udrul("tilbud", Files.readString(Path.of("bpmn/tilbud.bpmn")).replace("  ", " "));
    try {
      kunDriftsfolk();
    } finally {
      // others ask for the newest
      RepositoryService modeller = system.bean(RepositoryService.class);
      modeller.deleteDeployment(modeller.getProcessDefinition(ny).getDeploymentId());
    }
  }

  private static void kunDriftsfolk() throws IOException {
    long nr = system.bean(LaegVersionsskift.class).laeg("admin", "tilbud", 1);
    String adresse = SIDEN + "/versionsskift/" + nr;
    assertThat(som("admin").hent(adresse).status()).isEqualTo(200);
    Vindue designer = som("designer");
    assertThat(designer.hent(adresse).status()).isEqualTo(404);
    assertThat(designer.hent(SIDEN + "/versionsskift").krop()).doesNotContain(adresse);
    assertThat(designer.hent(SIDEN + "/proces/tilbud").krop())
        .doesNotContain("Flyt det, der er i gang<");
    Assertions.assertThatThrownBy(
            () -> system.bean(LaegVersionsskift.class).laeg("designer", "tilbud", 1))
        .hasMessageContaining("Bed en administrator");
  }

  private static List<String> raekker(Page side, String overskrift) {
    return side.locator("section:has(" + overskrift + ") tbody tr").all().stream()
        .map(r -> r.textContent().replaceAll("\\s+", " "))
        .toList();
  }

  private static void flyt(Page side, String hvorfor) {
    side.fill("#begrundelse", hvorfor);
    side.evaluate("() => { document.querySelector('#begrundelse').form.noValidate = true; }");
    side.waitForNavigation(() -> side.click("form[action$=udfoer] button"));
  }

  private static String opgave(ProcessInstance p) {
    return system
        .bean(TaskService.class)
        .createTaskQuery()
        .processInstanceId(p.getId())
        .singleResult()
        .getId();
  }

  private static String definition(ProcessInstance p) {
    return system
        .bean(RuntimeService.class)
        .createProcessInstanceQuery()
        .processInstanceId(p.getId())
        .singleResult()
        .getProcessDefinitionId();
  }

  private static ProcessInstance begynd(String definition, Forloeb f, String ved) {
    return system
        .bean(RuntimeService.class)
        .createProcessInstanceById(definition)
        .businessKey(f.id())
        .setVariables(
            Map.of(
                "forloebId",
                f.id(),
                "koordinator",
                f.koordinator(),
                "jobcenter",
                Testaktoerer.JOBCENTER,
                "moedeslags",
                "INFORMATIONSMOEDE"))
        .startBeforeActivity(ved)
        .execute();
  }

  private static String model(String proces) throws IOException {
    return Files.readString(Path.of("bpmn/informationsmoede.bpmn"))
        .replace("\"informationsmoede\"", "\"" + proces + "\"");
  }

  private static String udrul(String proces, String xml) {
    return system
        .bean(RepositoryService.class)
        .createDeployment()
        .addString("bpmn/" + proces + ".bpmn", xml)
        .addString("forms/aftal_transport.form", BLANKET)
        .deployWithResult()
        .getDeployedProcessDefinitions()
        .get(0)
        .getId();
  }

  private static Vindue som(String bruger) throws IOException {
    Vindue v = new Vindue(system.adresse(), "10.0.0.1");
    v.logInd(bruger, KoerendeSystem.KODE);
    return v;
  }
}
