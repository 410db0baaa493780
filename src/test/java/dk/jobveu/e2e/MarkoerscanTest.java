package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.Databasesoegning;
import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.e2e.spor.Kald;
import dk.jobveu.e2e.spor.Logfanger;
import dk.jobveu.e2e.spor.Maerker;
import dk.jobveu.e2e.spor.Sagsomskriver;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.post.Postgang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole S1 and S2 with a mark in every text that anybody writes and in every citizen's name,
 * telephone and e-mail; then wrong input and broken tables. No mark may be in a table of the engine
 * or in the log, and a citizen's only in the tables that are meant for it (issue 3, row 11).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarkoerscanTest {

  /**
   * All marks begin so, those about citizens go on with a p. Long enough not to turn up by chance
   * in a salt or a digest in base64, as three letters did.
   */
  private static final String ALLE = "zqsvxk";

  private static final String OM_BORGERE = ALLE + "p";

  /** Where texts about a citizen belong, and why. */
  private static final Map<String, String> HER_HOERER_DE_TIL =
      Map.of(
          "deltager_kontakt.navn", "the own job centre's list, apart from all that is recorded",
          "deltager_kontakt.telefon", "the same",
          "deltager_kontakt.epost", "the same",
          "screeningsresultat.begrundelse", "why a job centre decides otherwise than proposed");

  private static KoerendeSystem system;
  private static Logfanger log;
  private static JdbcClient jdbc;
  private static final Maerker MAERKER = new Maerker(ALLE);
  private static final List<String> FORLOEB = new ArrayList<>();

  @TempDir static Path mappe;

  @BeforeAll
  static void toHeleSager() {
    system =
        KoerendeSystem.iHukommelsen(
            "markoerscan",
            "--server.tomcat.basedir=" + mappe,
            "--server.tomcat.accesslog.enabled=true",
            "--server.tomcat.accesslog.buffered=false");
    jdbc = system.bean(JdbcClient.class);
    log = new Logfanger();
    for (String sag : List.of("s1", "s2")) {
      Afspiller spiller = system.afspiller();
      spiller.afspil(omskrevet(sag), 1, Integer.MAX_VALUE);
      FORLOEB.add(spiller.forloeb());
    }
    // the letters that follow from all of it
    system.bean(Postgang.class).skriv();
    assertThat(
            jdbc.sql("select count(distinct forloeb_id) from post").query(Integer.class).single())
        .isEqualTo(FORLOEB.size());
  }

  @AfterAll
  static void stop() {
    log.close();
    system.close();
  }

  @Test
  @Order(1)
  void ingenMaerkerIMotorensTabeller() {
    assertThat(FORLOEB)
        .extracting(f -> system.bean(Forloebregister.class).hent(f).status())
        .containsOnly(Forloebstatus.GENNEMFOERT);
    DataSource database = system.bean(DataSource.class);
    assertThat(Databasesoegning.tabeller(database))
        .filteredOn(t -> t.startsWith("act_"))
        .hasSizeGreaterThan(40)
        .contains("act_ge_bytearray", "act_hi_varinst", "act_hi_comment", "act_hi_op_log");
    Map<String, Integer> fund = Databasesoegning.fund(database, ALLE);
    assertThat(fund.keySet()).noneMatch(k -> k.startsWith("act_"));
    // and the search does find what is there
    assertThat(fund)
        .containsKeys("virksomhed.navn", "tilbud.indhold", "partsaftale.formaal")
        .hasSizeGreaterThan(60);
    assertThat(Databasesoegning.fund(database, FORLOEB.get(0)))
        .containsKeys("act_hi_procinst.business_key_", "act_hi_varinst.text_");
  }

  @Test
  @Order(2)
  void borgerneStaarKunDeresSteder() {
    Map<String, Integer> fund = Databasesoegning.fund(system.bean(DataSource.class), OM_BORGERE);
    assertThat(fund.keySet()).isEqualTo(HER_HOERER_DE_TIL.keySet());
    assertThat(fund.get("deltager_kontakt.navn")).isGreaterThan(30);
  }

  @Test
  @Order(3)
  void ingenMaerkerILoggenEllerIAdresser() throws IOException {
    assertThat(log.antal()).isGreaterThan(1000);
    assertThat(log.med(ALLE)).isEmpty();
    List<String> adgang = adgangslog();
    assertThat(adgang).hasSizeGreaterThan(500).noneMatch(l -> l.contains(ALLE));
  }

  /**
   * Somebody to ask stands in a table of ours, and nowhere in the engine, the log or an address.
   */
  @Test
  @Order(3)
  void enKontaktpersonStaarKunISinEgenTabel() throws IOException {
    String maerke = ALLE + "k9995x";
    Vindue randers = new Vindue(system.adresse(), "192.0.2.95");
    randers.logInd("randers", KoerendeSystem.KODE);
    String sti = "/projektrum/kontakter/jobcenter_randers";
    randers.hent(sti);
    String felter = "funktion=%1$s1&navn=%1$s2&telefon=%2$s&epost=%1$s3@test.example";
    assertThat(randers.formular(sti, felter.formatted(maerke, "12345678")).status()).isEqualTo(302);
    assertThat(randers.hent(sti).krop()).contains(maerke + "2");
    assertThat(randers.formular(sti, felter.formatted(maerke, "ring")).status()).isEqualTo(400);
    assertThat(randers.formular(sti + "/en-anden", felter.formatted(maerke, "12345678")).status())
        .isEqualTo(404);

    assertThat(Databasesoegning.fund(system.bean(DataSource.class), maerke).keySet())
        .containsExactlyInAnyOrder(
            "kontaktperson.funktion", "kontaktperson.navn", "kontaktperson.epost");
    assertThat(log.med(maerke)).isEmpty();
    assertThat(adgangslog()).noneMatch(l -> l.contains(maerke));
  }

  @Test
  @Order(4)
  void forkertInputLoggesIkke() throws IOException {
    Kald randers = new Kald(system.adresse(), "randers", KoerendeSystem.KODE);
    Kald fremmed = new Kald(system.adresse(), "taarnby", KoerendeSystem.KODE);
    String sti = "/api/forloeb/" + FORLOEB.get(0) + "/deltagere";
    String navn = "Kim " + OM_BORGERE + "9999x";
    String opgave = system.bean(TaskService.class).createTaskQuery().listPage(0, 1).get(0).getId();
    List<Kald.Svar> svar = new ArrayList<>();
    for (Kald k : List.of(randers, fremmed)) {
      for (String krop :
          List.of(
              "[{\"maalgruppe\":\"99\",\"navn\":\"" + navn + "\"}]",
              "[{\"maalgruppe\":\"1\",\"navn\":\"" + navn + "\",\"telefon\":{\"nr\":1}}]",
              "[{\"maalgruppe\":\"1\",\"" + navn + "\":1}]",
              "[{\"maalgruppe\":\"1\",\"deltagerId\":\"" + navn + "\"}]",
              "[{\"maalgruppe\":\"1\",\"foedselsaar\":\"" + navn + "\"}]",
              "[{\"maalgruppe\":\"1\",\"navn\":\"" + navn.repeat(50) + "\"}]",
              "[{\"maalgruppe\":\"" + navn + "\"}]",
              "[{\"navn\":\"" + navn,
              "\"" + navn + "\"",
              "{\"" + navn + "\":")) {
        svar.add(k.post(sti, krop));
      }
      String variabel = "{\"variables\":{\"%s\":{\"value\":%s,\"type\":\"%s\"}}}";
      for (String krop :
          List.of(
              variabel.formatted("navn", '"' + navn + '"', "String"),
              variabel.formatted(navn, "1", "Integer"),
              variabel.formatted("navn", '"' + navn + '"', "Integer"),
              variabel.formatted("navn", '"' + navn + '"', "Object"),
              variabel.formatted("navn", '"' + navn + '"', navn),
              "{\"variables\":\"" + navn + "\"}",
              "{\"" + navn + "\":1}",
              "{\"variables\":{\"" + navn)) {
        for (String kald :
            List.of(
                "/task/" + opgave + "/submit-form",
                "/task/" + opgave + "/complete",
                "/process-definition/key/job_veu_forloeb/submit-form",
                "/process-definition/key/job_veu_forloeb/start",
                "/message",
                "/process-instance")) {
          svar.add(k.post("/engine-rest" + kald, krop));
        }
      }
      for (String kald :
          List.of(
              "/engine-rest/task?sortBy=" + Kald.url(navn),
              "/engine-rest/task?processVariables=" + Kald.url(navn),
              "/engine-rest/task/" + Kald.url(navn),
              "/engine-rest/task/" + Kald.url(navn) + "/deployed-form",
              "/camunda/api/opgave/" + Kald.url(navn) + "/blad",
              "/projektrum/forloeb/" + Kald.url(navn) + "/tilfoejede-felter?fil=csv",
              "/api/forloeb/" + Kald.url(navn),
              sti + "?dato=" + Kald.url(navn),
              "/projektrum/forloeb/" + Kald.url(navn),
              "/projektrum/forloeb/" + FORLOEB.get(0) + "/fremmoede?dato=" + Kald.url(navn))) {
        svar.add(k.hent(kald, "*/*"));
      }
    }
    svar.add(new Kald(system.adresse(), navn, "x").hent("/engine-rest/task", "*/*"));
    svar.add(new Kald(system.adresse(), "tec", navn).hent("/engine-rest/task", "*/*"));
    assertThat(svar).filteredOn(s -> s.status() >= 400).hasSizeGreaterThan(100);
    Map<String, Integer> ulaeselige =
        new Ulaeselige(system.adresse(), "randers", FORLOEB.get(0), OM_BORGERE + "9997x").send();
    assertThat(ulaeselige).hasSizeGreaterThan(20);
    assertThat(ulaeselige.entrySet()).filteredOn(s -> s.getValue() >= 500).isEmpty();
    assertThat(log.med(OM_BORGERE)).isEmpty();
    assertThat(Databasesoegning.fund(system.bean(DataSource.class), OM_BORGERE).keySet())
        .isEqualTo(HER_HOERER_DE_TIL.keySet());
  }

  /** What is typed in Tasklist is kept before it is sent, for the one who types it only. */
  @Test
  @Order(5)
  void enKladdeStaarKunHosDenDerSkriver() throws IOException {
    Afspiller spiller = system.afspiller();
    spiller.afspil(omskrevet("s1"), 1, 4);
    TaskService opgaver = system.bean(TaskService.class);
    Task opgave =
        opgaver
            .createTaskQuery()
            .processInstanceBusinessKey(spiller.forloeb())
            .withCandidateGroups()
            .list()
            .get(0);
    String gruppe = opgaver.getIdentityLinksForTask(opgave.getId()).get(0).getGroupId();
    String bruger =
        system
            .bean(IdentityService.class)
            .createUserQuery()
            .memberOfGroup(gruppe)
            .list()
            .get(0)
            .getId();
    opgaver.setAssignee(opgave.getId(), bruger);
    String start =
        system
            .bean(RepositoryService.class)
            .createProcessDefinitionQuery()
            .processDefinitionKey("job_veu_forloeb")
            .latestVersion()
            .singleResult()
            .getId();
    Kald egen = new Kald(system.adresse(), bruger, KoerendeSystem.KODE);
    Kald starter = new Kald(system.adresse(), "randers", KoerendeSystem.KODE);
    Kald fremmed = new Kald(system.adresse(), "taarnby", KoerendeSystem.KODE);
    String vedOpgave = "/camunda/api/opgave/" + opgave.getId() + "/kladde";
    String vedStart = "/camunda/api/start/" + start + "/kladde";
    String maerke = ALLE + "k9996x";

    assertThat(egen.put(vedOpgave, udfyldt(opgave.getId(), maerke)).krop()).contains(maerke);
    assertThat(starter.put(vedStart, "{\"titel\":\"" + maerke + "\"}").krop()).contains(maerke);
    assertThat(egen.hent(vedOpgave, "application/json").krop()).contains(maerke);
    assertThat(starter.hent(vedStart, "application/json").krop()).contains(maerke);

    for (Kald k : List.of(egen, starter, fremmed)) {
      for (String sti : List.of(vedOpgave, vedStart)) {
        for (String krop :
            List.of(
                "{\"" + maerke + "2\":1}",
                "\"" + maerke + "2\"",
                "[\"" + maerke + "2\"]",
                "{\"titel\":{\"" + maerke + "2\":1}}",
                "{\"titel\":\"" + maerke + "2 010190-1234\"}",
                "{\"titel\":\"" + maerke + "2")) {
          assertThat(k.put(sti, krop).krop()).doesNotContain(maerke + "2");
        }
      }
    }
    egen.put(vedOpgave, udfyldt(opgave.getId(), maerke));
    starter.put(vedStart, "{\"titel\":\"" + maerke + "\"}");
    for (Kald k : List.of(fremmed, new Kald(system.adresse(), "esbjerg", KoerendeSystem.KODE))) {
      for (String sti : List.of(vedOpgave, vedStart)) {
        assertThat(k.hent(sti, "application/json").krop()).doesNotContain(ALLE);
      }
    }
    assertThat(Databasesoegning.fund(system.bean(DataSource.class), maerke))
        .containsExactly(Map.entry("kladde.svar", 2));
    assertThat(log.med(ALLE)).isEmpty();
    assertThat(adgangslog()).noneMatch(l -> l.contains(maerke));
  }

  /** The answers of a form with the mark in all of its texts. */
  private static String udfyldt(String opgave, String maerke) {
    ObjectNode svar = JsonNodeFactory.instance.objectNode();
    Blanketdefinition.laes(system.bean(FormService.class).getDeployedTaskForm(opgave))
        .felter()
        .stream()
        .filter(f -> !f.erListe() && !f.skrivebeskyttet())
        .forEach(f -> svar.put(f.noegle(), maerke));
    assertThat(svar.isEmpty()).isFalse();
    return svar.toString();
  }

  /** A table is gone: a request fails, a background job fails, and their stack traces are kept. */
  @Test
  @Order(6)
  void etNedbrudLoggesUdenPersoner() {
    jdbc.sql("alter table deltager_kontakt rename to deltager_kontakt_vaek").update();
    Kald.Svar svar =
        new Kald(system.adresse(), "esbjerg", KoerendeSystem.KODE)
            .post(
                "/api/forloeb/" + FORLOEB.get(1) + "/deltagere",
                "[{\"maalgruppe\":\"1\",\"navn\":\"" + OM_BORGERE + "9998x\"}]");
    jdbc.sql("alter table deltager_kontakt_vaek rename to deltager_kontakt").update();
    assertThat(svar.status()).isGreaterThanOrEqualTo(400);
    assertThat(svar.krop()).doesNotContain(OM_BORGERE);

    Afspiller spiller = system.afspiller();
    Demosag sag = omskrevet("s1");
    spiller.afspil(sag, 1, 4);
    jdbc.sql("alter table behovsvurdering rename to behovsvurdering_vaek").update();
    assertThatThrownBy(() -> spiller.afspil(sag, 5, 6)).hasMessageContaining("gav 5");
    jdbc.sql("alter table behovsvurdering_vaek rename to behovsvurdering").update();

    jdbc.sql("alter table underretning rename to underretning_vaek").update();
    ManagementService motor = system.bean(ManagementService.class);
    String rykker =
        motor
            .createJobQuery()
            .timers()
            .processDefinitionKey("afdaekning_hos_parterne")
            .list()
            .get(0)
            .getId();
    assertThatThrownBy(() -> motor.executeJob(rykker)).isInstanceOf(RuntimeException.class);
    jdbc.sql("alter table underretning_vaek rename to underretning").update();
    assertThat(motor.getJobExceptionStacktrace(rykker)).contains("underretning");

    assertThat(log.med(ALLE)).isEmpty();
    assertThat(Databasesoegning.fund(system.bean(DataSource.class), ALLE).keySet())
        .noneMatch(k -> k.startsWith("act_"));
  }

  private static Demosag omskrevet(String sag) {
    return new Sagsomskriver(u -> u, MAERKER).omskriv(Demosag.laes(sag));
  }

  private static List<String> adgangslog() throws IOException {
    try (Stream<Path> filer = Files.list(mappe.resolve("logs"))) {
      List<String> linjer = new ArrayList<>();
      for (Path fil : filer.toList()) {
        linjer.addAll(Files.readAllLines(fil));
      }
      return linjer;
    }
  }
}
