package dk.jobveu.e2e;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.model.MedDag;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page Modeller, for designers and administrators (docs/adr/0058). */
class ModellerTest {

  private static final String SIDEN = "/administration/modeller";

  private static final String BLANKET =
      """
      {"type":"default","id":"aftal_transport","schemaVersion":19,"executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0","components":[
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
  void kunDesignereOgAdministratorerKommerInd() throws IOException {
    String bruger = Testaktoerer.bruger(JOBCENTER);
    List<String> sider =
        List.of(
            SIDEN,
            SIDEN + "/proces/tilbud",
            SIDEN + "/proces/tilbud/1",
            SIDEN + "/proces/tilbud/1/fil");
    assertThat(sider)
        .allSatisfy(
            s -> {
              assertThat(som(bruger, KoerendeSystem.kode(bruger)).hent(s).status())
                  .as(s)
                  .isEqualTo(403);
              assertThat(som("veu_oestjylland", KoerendeSystem.KODE).hent(s).status())
                  .as(s)
                  .isEqualTo(403);
              assertThat(som("designer", KoerendeSystem.KODE).hent(s).status())
                  .as(s)
                  .isEqualTo(200);
              assertThat(som("admin", KoerendeSystem.KODE).hent(s).status()).as(s).isEqualTo(200);
            });
    // nothing else of what administrators have
    Vindue designer = som("designer", KoerendeSystem.KODE);
    assertThat(List.of("/administration", "/administration/organisationer", "/administration/post"))
        .allSatisfy(s -> assertThat(designer.hent(s).status()).as(s).isEqualTo(403));
    assertThat(designer.hent(SIDEN + "/proces/findes_ikke").status()).isEqualTo(404);
    assertThat(designer.hent(SIDEN + "/andet/tilbud").status()).isEqualTo(404);
    assertThat(designer.hent(SIDEN + "/proces/tilbud/99").status()).isEqualTo(404);
  }

  @Test
  void hvorMangeDerErIGangOmEnBorgerVedKunDriftsfolk() throws IOException {
    system.bean(Scene.class).forloeb();
    String skjult = raekke(som("designer", KoerendeSystem.KODE), "tilbud");
    assertThat(skjult).contains("Vises ikke");
    assertThat(raekke(som("admin", KoerendeSystem.KODE), "tilbud")).doesNotContain("Vises ikke");
    assertThat(raekke(som("designer", KoerendeSystem.KODE), "job_veu_forloeb"))
        .doesNotContain("Vises ikke");
    assertThat(Cockpitkreds.SKJULTE)
        .allSatisfy(
            s ->
                assertThat(som("designer", KoerendeSystem.KODE).hent(SIDEN + "/proces/" + s).krop())
                    .as(s)
                    .contains("Vises ikke"));
  }

  @Test
  void filenErDenDerErUdrulletOgVisesIkkeAfBrowseren() throws IOException {
    Raa.Svar fil = som("designer", KoerendeSystem.KODE).hent(SIDEN + "/blanket/afgiv_tilbud/1/fil");
    assertThat(fil.hoved("Content-Type").get(0)).startsWith("text/plain");
    assertThat(fil.hoved("Content-Disposition").get(0)).startsWith("attachment");
    String id =
        system
            .bean(RepositoryService.class)
            .createProcessDefinitionQuery()
            .processDefinitionKey("tilbud")
            .latestVersion()
            .singleResult()
            .getId();
    String xml =
        new String(
            system.bean(RepositoryService.class).getProcessModel(id).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(som("designer", KoerendeSystem.KODE).hent(SIDEN + "/proces/tilbud/1/fil").krop())
        .isEqualTo(xml);
  }

  @Test
  void billedetTegnesAfProduktetsEgneFremvisere() {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "designer", KoerendeSystem.KODE);
    Browser.paaBeggeSkaerme(side, "designer-forside");
    side.navigate(system.adresse() + SIDEN);
    Browser.paaBeggeSkaerme(side, "modeller");
    side.navigate(system.adresse() + SIDEN + "/proces/fase_2_partsaftale");
    PlaywrightAssertions.assertThat(side.locator("[data-tegnet=ja]")).isVisible();
    assertThat(side.locator(".modelbillede .djs-shape").count()).isGreaterThan(10);
    assertThat(side.locator("main").textContent())
        .contains("Parterne bliver enige om forløbet", "Reglerne siger", "Intet galt.");
    Browser.paaBeggeSkaerme(side, "modeller-proces");
    side.setViewportSize(1366, 768);
    // a token goes from the start as far as the designer lets it
    side.click("button:has-text('Spil den igennem')");
    assertThat(side.locator(".bts-token-count").count()).isZero();
    ske(side, "Fase 2 begyndt");
    Locator spor = side.getByRole(AriaRole.LOG);
    PlaywrightAssertions.assertThat(spor)
        .containsText("Venter ved Indsaml virksomhedernes ønsker til kurser");
    ske(side, "Indsaml virksomhedernes ønsker til kurser");
    PlaywrightAssertions.assertThat(spor).containsText("Venter ved Sammensæt kurser");
    // the other way of a gateway, by the keyboard: the school is asked
    side.locator("[aria-label='Vælg vej: Er meriten afklaret?']").press("Enter");
    ske(side, "Sammensæt kurser");
    ske(side, "Bekræft kurser");
    PlaywrightAssertions.assertThat(spor).containsText("Venter ved Afklar merit med skolen");
    assertThat(spor.textContent()).doesNotContain("Validér merit");
    PlaywrightAssertions.assertThat(side.locator(".bts-scope").first()).isVisible();
    Browser.paaBeggeSkaerme(side, "modeller-gennemspil");
    side.click("button:has-text('Tilbage til tegningen')");
    PlaywrightAssertions.assertThat(side.locator(".bts-context-pad")).hasCount(0);
    side.navigate(system.adresse() + SIDEN + "/beslutning/vurder_match");
    assertThat(side.locator("main").textContent())
        .contains("Alle 16 eksempler ved tabellen bliver svaret, som der står.");
    Browser.paaBeggeSkaerme(side, "modeller-beslutning");
    side.navigate(system.adresse() + SIDEN + "/blanket/afdaek_behov");
    PlaywrightAssertions.assertThat(side.locator("[data-tegnet=ja]")).isVisible();
    assertThat(side.locator(".modelblanket .fjs-form-field").count()).isGreaterThan(10);
    // in Danish, with the form's own checks, as in Tasklist
    assertThat(side.locator(".modelblanket :text-is('Select')").count()).isZero();
    assertThat(side.locator(".modelblanket :text-is('Vælg')").count()).isPositive();
    side.click("button:has-text('Se, hvad der mangler')");
    PlaywrightAssertions.assertThat(side.locator(".modelknapper [role=status]"))
        .containsText("felter mangler eller skal rettes.");
    PlaywrightAssertions.assertThat(
            side.locator(".modelblanket :text-is('Vælg en mulighed.')").first())
        .isVisible();
    assertThat(side.locator(".modelblanket :text('Field is required')").count()).isZero();
    Browser.paaBeggeSkaerme(side, "modeller-blanket");
  }

  private static void ske(Page side, String trin) {
    side.locator("[aria-label='Lad det ske: " + trin + "']:not(.hidden)").first().press("Enter");
  }

  @Test
  void enKladdeSigerHvadEksemplerneOgReglerneMedEnDagSiger() throws IOException {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "designer", KoerendeSystem.KODE);
    laegOp(side, fil("koordinator_rolle.dmn", MedDag.fra("2027-07-01")));
    assertThat(side.locator("main").textContent())
        .contains("finder intet", "Det hindrer ikke, at den udrulles")
        .contains("dmn/eksempler/koordinator_rolle.csv, række 2")
        .contains("Intet eksempel rammer reglen. Skriv et, der viser den.")
        .contains("Hvem møder reglerne med en dag?", "date(?) >= date(\"2027-07-01\")");
    Browser.paaBeggeSkaerme(side, "modelkladde-tabel");
    side.click("button:has-text('Slet kladden')");
  }

  @Test
  void enNyOpgaveLaeggesOpSesEfterUdrullesOgTagesTilbage() throws IOException {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "designer", KoerendeSystem.KODE);
    laegOp(side, fil("proeve_af_siden.bpmn", proces()));
    assertThat(side.locator("main").textContent()).contains("Modellen er ny.", "finder intet");
    udrul(side, "En proces at prøve siden med");
    assertThat(versioner("proeve_af_siden")).isEqualTo(1);

    laegOp(
        side,
        fil("proeve_af_siden.bpmn", medTransport(proces())),
        fil("aftal_transport.form", BLANKET));
    assertThat(forskelle(side))
        .contains(
            "Tilføjet UserTask_AftalTransport",
            "Tilføjet Flow_AftalTransportTilInformationGivet",
            "Ændret Flow_HoldInformationsmoedeTilInformationGivet")
        .doesNotContain("Ændret UserTask_HoldInformationsmoede");
    PlaywrightAssertions.assertThat(side.locator("[data-tegnet=ja]")).hasCount(3);
    assertThat(side.locator(".modelbillede .djs-element.tilfoejet").count()).isPositive();
    assertThat(side.locator("[data-model*='/1/fil'] .djs-element.aendret").count()).isPositive();
    Browser.paaBeggeSkaerme(side, "modelkladde");
    // nothing counts before it is deployed, and a draft is nobody else's
    String adresse = side.url().substring(system.adresse().length());
    assertThat(versioner("proeve_af_siden")).isEqualTo(1);
    assertThat(som("admin", KoerendeSystem.KODE).hent(adresse).status()).isEqualTo(404);
    assertThat(som("admin", KoerendeSystem.KODE).hent(SIDEN + "/kladder").krop())
        .doesNotContain(adresse + "\"");
    udrul(side, "");
    assertThat(side.locator(".besked.fejl").first().textContent())
        .contains("Skriv, hvorfor modellen ændres");
    assertThat(versioner("proeve_af_siden")).isEqualTo(1);
    udrul(side, "Borgerne spurgte om transport");
    assertThat(versioner("proeve_af_siden")).isEqualTo(2);
    assertThat(som("designer", KoerendeSystem.KODE).hent(adresse).status()).isEqualTo(404);

    side.navigate(system.adresse() + SIDEN + "/proces/proeve_af_siden");
    assertThat(side.locator("tr:has-text('Version 2')").textContent())
        .contains("Dagny Designer", "Udrullet på siden Modeller", "Borgerne spurgte om transport");
    Browser.paaBeggeSkaerme(side, "model-to-versioner");
    side.click("button:has-text('Tilbage til den')");
    assertThat(forskelle(side)).contains("Fjernet UserTask_AftalTransport");
    udrul(side, "Tilbage, for bussen kører alligevel");
    assertThat(versioner("proeve_af_siden")).isEqualTo(3);
    Vindue v = som("designer", KoerendeSystem.KODE);
    assertThat(v.hent(SIDEN + "/proces/proeve_af_siden/3/fil").krop())
        .isEqualTo(v.hent(SIDEN + "/proces/proeve_af_siden/1/fil").krop());
  }

  @Test
  void enKladdeMedFejlSigerHvorOgKanIkkeUdrulles() throws IOException {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "designer", KoerendeSystem.KODE);
    laegOp(
        side,
        fil(
            "proeve_med_fejl.bpmn",
            proces()
                .replace("proeve_af_siden", "proeve_med_fejl")
                .replace("formRef=\"hold_informationsmoede\"", "formRef=\"findes_ikke\"")));
    assertThat(side.locator("main").textContent())
        .contains("Kladden kan ikke udrulles endnu", "UserTask_HoldInformationsmoede");
    PlaywrightAssertions.assertThat(side.locator("[data-tegnet=ja]")).hasCount(1);
    assertThat(
            side.locator(".djs-element.modelfejl[data-element-id=UserTask_HoldInformationsmoede]")
                .count())
        .isEqualTo(1);
    Browser.paaBeggeSkaerme(side, "modelkladde-fejl");
    assertThat(side.locator("form[action$=udrul]").count()).isZero();
    // nor by whoever sends the form all the same
    String adresse = side.url().substring(system.adresse().length());
    Vindue v = som("designer", KoerendeSystem.KODE);
    v.hent(adresse);
    Raa.Svar svar = v.formular(adresse + "/udrul", "begrundelse=x");
    assertThat(svar.status()).isEqualTo(400);
    assertThat(svar.krop()).contains("UserTask_HoldInformationsmoede");
    assertThat(versioner("proeve_med_fejl")).isZero();
    side.click("button:has-text('Slet kladden')");
    assertThat(v.hent(adresse).status()).isEqualTo(404);
  }

  @Test
  void detDerKunneGoereSkadeAfvisesOgGemmesIkke() {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "designer", KoerendeSystem.KODE);
    long foer = kladder();
    String doctype = "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>";
    assertThat(
            Stream.of(
                    fil("ond.bpmn", proces().replace("?>", "?>" + doctype)),
                    fil(
                        "ond.dmn",
                        "<?xml version='1.0'?>" + doctype + "<definitions>&y;</definitions>"),
                    fil("ond.bpmn", proces().replace("bpmn:userTask", "bpmn:scriptTask")),
                    fil("ond.bpmn", proces().replace("${jobcenter}", "${java.lang.Runtime}")),
                    fil("ond.bpmn", "ikke xml"),
                    fil("Ond.bpmn", proces()),
                    fil("ond.exe", "MZ"),
                    fil("ond.bpmn.html", "<script>"),
                    new FilePayload("ond.form", "application/json", new byte[] {(byte) 0xff, 0x20}),
                    new FilePayload("ond.form", "application/json", new byte[] {'{', 0, '}'}),
                    fil("stor.form", "{" + " ".repeat(500_000) + "}"),
                    fil("tom.form", ""))
                .map(f -> afvist(side, f)))
        .allSatisfy(
            svar ->
                assertThat(svar)
                    .startsWith("400")
                    .contains("Filerne er afvist, og intet er gemt")
                    .doesNotContain("root:", "Exception"));
    Browser.paaBeggeSkaerme(side, "modelkladder");
    assertThat(kladder()).isEqualTo(foer);
  }

  @Test
  void enFejlUndervejsNaevnerFilElementOgUdtrykOgIkkeSvarene() {
    String id = "proeve_uden_variabel";
    system
        .bean(RepositoryService.class)
        .createDeployment()
        .addString("bpmn/" + id + ".bpmn", medVejvalg(proces().replace("proeve_af_siden", id)))
        .deploy();
    Kald.Svar svar =
        new Kald(system.adresse())
            .post(
                "admin:" + KoerendeSystem.KODE,
                "/engine-rest/process-definition/key/" + id + "/start",
                "{\"businessKey\":\"zq-hemmelig\"}");
    assertThat(svar.status()).isEqualTo(500);
    assertThat(svar.json().path("title").asText()).isEqualTo("Der er en fejl i modellen");
    assertThat(svar.json().path("detail").asText())
        .contains(
            "bpmn/" + id + ".bpmn",
            "Gateway_ErMeritenAfklaret »Er meriten afklaret?«",
            "${meritStatus == 'VALIDERES'}",
            "Sig det til den, der passer modellerne")
        .doesNotContain("zq-hemmelig", "ENGINE", "Exception");
  }

  /** With a choice that asks for a variable that nobody has set. */
  private static String medVejvalg(String xml) {
    return xml.replace(
            "targetRef=\"CallActivity_IndkaldMoede\" />",
            """
            targetRef="Gateway_ErMeritenAfklaret" />
            <bpmn:exclusiveGateway id="Gateway_ErMeritenAfklaret" name="Er meriten afklaret?" default="Flow_ErMeritenAfklaretJa">
              <bpmn:incoming>Flow_MoedeSkalHoldesTilIndkaldMoede</bpmn:incoming>
              <bpmn:outgoing>Flow_ErMeritenAfklaretJa</bpmn:outgoing>
              <bpmn:outgoing>Flow_ErMeritenAfklaretNej</bpmn:outgoing>
            </bpmn:exclusiveGateway>
            <bpmn:sequenceFlow id="Flow_ErMeritenAfklaretJa" name="Ja" sourceRef="Gateway_ErMeritenAfklaret" targetRef="CallActivity_IndkaldMoede" />
            <bpmn:sequenceFlow id="Flow_ErMeritenAfklaretNej" name="Nej" sourceRef="Gateway_ErMeritenAfklaret" targetRef="EndEvent_MeritenMangler">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${meritStatus == 'VALIDERES'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:endEvent id="EndEvent_MeritenMangler" name="Meriten mangler">
              <bpmn:incoming>Flow_ErMeritenAfklaretNej</bpmn:incoming>
            </bpmn:endEvent>
            """)
        .replace(
            "<bpmn:incoming>Flow_MoedeSkalHoldesTilIndkaldMoede</bpmn:incoming>\n      <bpmn:outgoing>Flow_IndkaldMoede",
            "<bpmn:incoming>Flow_ErMeritenAfklaretJa</bpmn:incoming>\n      <bpmn:outgoing>Flow_IndkaldMoede")
        .replace(
            "<bpmn:flowNodeRef>EndEvent_InformationGivet</bpmn:flowNodeRef>",
            "<bpmn:flowNodeRef>EndEvent_InformationGivet</bpmn:flowNodeRef><bpmn:flowNodeRef>Gateway_ErMeritenAfklaret</bpmn:flowNodeRef><bpmn:flowNodeRef>EndEvent_MeritenMangler</bpmn:flowNodeRef>");
  }

  private static String afvist(Page side, FilePayload fil) {
    side.navigate(system.adresse() + SIDEN + "/kladder");
    side.setInputFiles("#filer", fil);
    Response svar = side.waitForNavigation(() -> side.click("button:has-text('Læg op')"));
    return svar.status() + " " + side.locator("main").textContent();
  }

  private static void laegOp(Page side, FilePayload... filer) {
    side.navigate(system.adresse() + SIDEN + "/kladder");
    side.setInputFiles("#filer", filer);
    side.click("button:has-text('Læg op')");
    assertThat(side.locator("h1").textContent()).startsWith("Kladde ");
  }

  private static void udrul(Page side, String hvorfor) {
    // a picture that comes while one clicks moves what is below it
    PlaywrightAssertions.assertThat(side.locator("[data-model]:not([data-tegnet])")).hasCount(0);
    side.fill("#begrundelse", hvorfor);
    side.evaluate("() => { document.querySelector('#begrundelse').form.noValidate = true; }");
    side.waitForNavigation(() -> side.click("form[action$=udrul] button"));
  }

  private static List<String> forskelle(Page side) {
    return side.locator("tr:has(th.kode)").all().stream()
        .map(r -> r.locator("td").first().textContent() + " " + r.locator("th").textContent())
        .toList();
  }

  private static long versioner(String proces) {
    return system
        .bean(RepositoryService.class)
        .createProcessDefinitionQuery()
        .processDefinitionKey(proces)
        .count();
  }

  private static long kladder() {
    return system
        .bean(JdbcClient.class)
        .sql("select count(*) from modelkladde")
        .query(Long.class)
        .single();
  }

  private static FilePayload fil(String navn, String indhold) {
    return new FilePayload(
        navn, "application/octet-stream", indhold.getBytes(StandardCharsets.UTF_8));
  }

  /** A process of ours under another name, which nothing calls. */
  private static String proces() {
    try {
      return Files.readString(Path.of("bpmn/informationsmoede.bpmn"))
          .replace("\"informationsmoede\"", "\"proeve_af_siden\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a task more before the end, as the Modeler would write it. */
  private static String medTransport(String xml) {
    return xml.replace(
            "targetRef=\"EndEvent_InformationGivet\" />",
            """
            targetRef="UserTask_AftalTransport" />
            <bpmn:userTask id="UserTask_AftalTransport" name="Aftal transport" camunda:formRef="aftal_transport" camunda:formRefBinding="latest" camunda:candidateGroups="${jobcenter}" camunda:dueDate="${frister.om('opgave')}">
              <bpmn:documentation>De ledige skal kunne komme frem.</bpmn:documentation>
              <bpmn:incoming>Flow_HoldInformationsmoedeTilInformationGivet</bpmn:incoming>
              <bpmn:outgoing>Flow_AftalTransportTilInformationGivet</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="Flow_AftalTransportTilInformationGivet" sourceRef="UserTask_AftalTransport" targetRef="EndEvent_InformationGivet" />
            """)
        .replace(
            "<bpmn:flowNodeRef>EndEvent_InformationGivet</bpmn:flowNodeRef>",
            "<bpmn:flowNodeRef>EndEvent_InformationGivet</bpmn:flowNodeRef><bpmn:flowNodeRef>UserTask_AftalTransport</bpmn:flowNodeRef>")
        .replace(
            "<bpmn:incoming>Flow_HoldInformationsmoedeTilInformationGivet</bpmn:incoming>\n    </bpmn:endEvent>",
            "<bpmn:incoming>Flow_AftalTransportTilInformationGivet</bpmn:incoming>\n    </bpmn:endEvent>")
        .replace(
            "</bpmndi:BPMNPlane>",
            """
            <bpmndi:BPMNShape id="UserTask_AftalTransport_di" bpmnElement="UserTask_AftalTransport"><dc:Bounds x="820" y="160" width="100" height="80" /></bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="Flow_AftalTransportTilInformationGivet_di" bpmnElement="Flow_AftalTransportTilInformationGivet"><di:waypoint x="920" y="200" /><di:waypoint x="960" y="200" /></bpmndi:BPMNEdge>
            </bpmndi:BPMNPlane>""");
  }

  private static String raekke(Vindue v, String proces) throws IOException {
    String side = v.hent(SIDEN).krop();
    int fra = side.indexOf("/proces/" + proces + "\"");
    return side.substring(fra, side.indexOf("</tr>", fra));
  }

  private static Vindue som(String bruger, String kode) throws IOException {
    Vindue v = new Vindue(system.adresse(), "10.0.0.1");
    v.logInd(bruger, kode);
    return v;
  }
}
