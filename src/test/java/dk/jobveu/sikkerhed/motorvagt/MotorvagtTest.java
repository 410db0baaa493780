package dk.jobveu.sikkerhed.motorvagt;

import static dk.jobveu.sikkerhed.motorvagt.Vagtkald.BRUGER;
import static dk.jobveu.sikkerhed.motorvagt.Vagtkald.kald;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.e2e.spor.Motorveje;
import dk.jobveu.sikkerhed.motorvagt.Vagtkald.Svar;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is not in the table does not reach the engine (issue 3, rows 2 and 6). */
class MotorvagtTest {

  private static final List<String> INDGANGE =
      List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");
  private static final Set<String> DRIFT = Set.of("camunda-admin");
  private static final List<Set<String>> ROLLER =
      List.of(
          Set.of("branchorganisation", "tekniq"),
          Set.of("faglig_organisation", "el_forbund"),
          Set.of("uddannelsesinstitution", "tradium"),
          Set.of("jobcenter", "randers"),
          Set.of("koordinator", "veu_oestjylland"),
          Set.of());

  /**
   * All calls that an ordinary user may make and that are not just reading. A new line here is a
   * decision, and not something that follows from the table.
   */
  private static final Set<String> SKRIVENDE =
      Set.of(
          "POST task/*/claim",
          "POST task/*/unclaim",
          "POST task/*/complete",
          "POST task/*/submit-form",
          "POST process-definition/*/start",
          "POST process-definition/*/submit-form",
          "POST process-definition/key/*/start",
          "POST process-definition/key/*/submit-form",
          "PUT user/*/profile",
          "PUT user/*/credentials",
          "POST /admin/auth/user/*/logout",
          "PUT /opgave/*/kladde",
          "DELETE /opgave/*/kladde",
          "PUT /start/*/kladde",
          "DELETE /start/*/kladde");

  /** Queries, which the product lets a browser send as POST. */
  private static final Set<String> FORESPOERGSLER =
      Set.of(
          "POST task",
          "POST task/count",
          "POST filter/*/list",
          "POST filter/*/count",
          "POST /opgaver/fundne",
          "POST /opgaver/kort",
          "OPTIONS filter");

  /**
   * All that an ordinary user may read. It is said here once more and not taken from the table, in
   * which a star could stand for a word that means something else to the engine.
   */
  private static final Set<String> LAESENDE =
      Set.of(
          "GET authorization/check",
          "GET engine",
          "GET filter",
          "GET filter/*",
          "GET filter/*/count",
          "GET filter/*/list",
          "GET filter/count",
          "GET identity/groups",
          "GET identity/password-policy",
          "GET process-definition",
          "GET process-definition/*",
          "GET process-definition/*/deployed-start-form",
          "GET process-definition/*/form-variables",
          "GET process-definition/*/startForm",
          "GET process-definition/*/xml",
          "GET process-definition/count",
          "GET process-definition/key/*",
          "GET process-definition/key/*/deployed-start-form",
          "GET process-definition/key/*/form-variables",
          "GET process-definition/key/*/startForm",
          "GET process-definition/key/*/xml",
          "GET task",
          "GET task/*",
          "GET task/*/deployed-form",
          "GET task/*/form",
          "GET task/*/form-variables",
          "GET task/*/identity-links",
          "GET task/*/variables",
          "GET task/count",
          "GET user/*/profile");

  private record Kald(String metode, String sti) {}

  /** Every operation that the engine describes or that its classes answer to. */
  private static Set<Kald> alleKald() throws Exception {
    try (InputStream fil = MotorvagtTest.class.getResourceAsStream("/openapi.json")) {
      Set<Kald> alle = new LinkedHashSet<>();
      Motorveje.klasserne().forEach(v -> alle.add(somITabellen(v.metode(), v.sti())));
      JsonNode stier = new ObjectMapper().readTree(fil).path("paths");
      stier
          .fields()
          .forEachRemaining(
              sti ->
                  sti.getValue()
                      .fieldNames()
                      .forEachRemaining(
                          m -> alle.add(somITabellen(m.toUpperCase(), sti.getKey()))));
      return alle;
    }
  }

  /** With a star for each parameter, as the table writes it. */
  private static Kald somITabellen(String metode, String sti) {
    return new Kald(metode, sti.substring(1).replaceAll("\\{[^}]*}", "*").replaceAll("/$", ""));
  }

  private static String krop(String metode) {
    return metode.equals("GET") || metode.equals("DELETE") || metode.equals("OPTIONS")
        ? null
        : "{\"userId\":\"" + BRUGER + "\",\"id\":\"" + BRUGER + "\"}";
  }

  @Test
  void hvertKaldDerIkkeErAabentBliverAfvistForHverRolle() throws Exception {
    Set<Kald> alle = alleKald();
    assertThat(alle).hasSizeGreaterThan(390);
    Set<String> aabne = new TreeSet<>();
    for (Kald k : alle) {
      String resurse = k.sti().replace("*", BRUGER);
      for (Set<String> rolle : ROLLER) {
        for (String indgang : INDGANGE) {
          Svar svar = kald(rolle, k.metode(), indgang + "/" + resurse, krop(k.metode()));
          if (svar.igennem()) {
            aabne.add(k.metode() + " " + k.sti());
          } else {
            assertThat(svar.status()).isEqualTo(403);
            assertThat(svar.tekst()).contains("Det kald er kun for systemets driftsfolk.");
          }
        }
      }
      for (String indgang : INDGANGE) {
        assertThat(kald(DRIFT, k.metode(), indgang + "/" + resurse, krop(k.metode())).igennem())
            .as("%s %s som driftsfolk", k.metode(), k.sti())
            .isTrue();
      }
    }
    Set<String> ventet = new TreeSet<>(LAESENDE);
    ventet.addAll(SKRIVENDE);
    ventet.addAll(FORESPOERGSLER);
    ventet.removeIf(v -> v.contains(" /"));
    assertThat(aabne).isEqualTo(ventet);
  }

  /** Whatever the method, and also where the word is only the beginning of what the engine has. */
  @Test
  void enStjerneErAldrigEtAfMotorensOrd() throws Exception {
    for (Motorregel r : Motortabel.regler()) {
      if (!r.moenster().endsWith("/*")) {
        continue;
      }
      String foran = r.moenster().substring(0, r.moenster().length() - 1);
      for (Kald k : alleKald()) {
        if (k.sti().startsWith(foran) && !k.sti().startsWith(foran + "*")) {
          String resurse = foran + k.sti().substring(foran.length()).split("/")[0];
          assertThat(r.passer(r.metode(), resurse)).as(r.moenster() + " " + resurse).isFalse();
        }
      }
    }
  }

  @Test
  void manSpoergerKunOmSineEgneGrupper() throws Exception {
    for (String[] userId : new String[][] {null, {"anden"}, {BRUGER, "anden"}, {""}}) {
      var anmodning = laes("identity/groups");
      anmodning.removeParameter("userId");
      if (userId != null) {
        anmodning.setParameter("userId", userId);
      }
      assertThat(kald(Set.of("jobcenter"), anmodning).status()).isEqualTo(403);
    }
    assertThat(kald(Set.of("jobcenter"), "GET", "/engine-rest/identity/groups", null).igennem())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "process-definition/count|incidentMessageLike|%42%",
        "process-definition|incidentId|x",
        "process-definition|rootIncidents|true",
        "process-definition|withFailedJobs|true",
        "process-definition/count|failedJobs|true",
        "task|firstResult|-5",
        "task|maxResults|-2147483648",
        "task|maxResults|99999999999",
        "task|maxResults|mange"
      })
  void enParameterSomMotorenIkkeTaalerAfvises(String resurse, String navn, String vaerdi)
      throws Exception {
    var anmodning = laes(resurse);
    anmodning.setParameter(navn, vaerdi);
    Svar svar = kald(Set.of("jobcenter"), anmodning);

    assertThat(svar.igennem()).isFalse();
    assertThat(svar.status()).isEqualTo(400);
  }

  @Test
  void enForespoergselHarFaaDele() throws Exception {
    String sortering = "{\"sortBy\":\"name\",\"sortOrder\":\"asc\"}";
    String dele = String.join(",", java.util.Collections.nCopies(51, sortering));
    String eller = "{\"orQueries\":[{\"processVariables\":[%s]}]}".formatted(dele);
    for (String krop : List.of("{\"sorting\":[" + dele + "]}", eller)) {
      for (String resurse : List.of("task", "task/count", "filter/1/list")) {
        Svar svar = kald(Set.of("jobcenter"), "POST", "/engine-rest/" + resurse, krop);
        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.tekst()).contains("for mange dele");
      }
    }
    var anmodning = laes("task");
    anmodning.setParameter("processVariables", "v_eq_1,".repeat(51));
    assertThat(kald(Set.of("jobcenter"), anmodning).status()).isEqualTo(400);
    // a list in an answer to a form is counted by the form
    assertThat(
            kald(
                    Set.of("jobcenter"),
                    "POST",
                    "/engine-rest/task/1/complete",
                    "{\"variables\":[" + dele + "]}")
                .igennem())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"processVariables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":[1]}]}",
        "{\"orQueries\":[{\"processVariables\":[{\"name\":\"x\",\"value\":{\"a\":1}}]}]}",
        "{\"orQueries\":[{\"candidateGroupsExpression\":\"${now()}\"}]}",
        "{\"assigneeExpression\":\"${currentUserGroups()}\"}",
        "{\"dueDateExpression\":\"${currentUser()}\"}",
        "{\"orQueries\":[{\"rootIncidents\":true}]}",
        "{\"failedJobs\":true}"
      })
  void enVaerdiSomMotorenSnublerOverAfvises(String krop) throws Exception {
    Svar svar = kald(Set.of("jobcenter"), "POST", "/engine-rest/task", krop);

    assertThat(svar.igennem()).isFalse();
    assertThat(svar.status()).isEqualTo(400);
  }

  @Test
  void enProfilErEnsEgenOgHarIngenCprnumre() throws Exception {
    String sti = "/engine-rest/user/" + BRUGER + "/profile";
    String profil = "{\"id\":\"%s\",\"firstName\":\"%s\"}";
    assertThat(kald(Set.of(), "PUT", sti, profil.formatted(BRUGER, "Kim")).igennem()).isTrue();
    for (String krop :
        List.of(
            "{}",
            "null",
            profil.formatted("anden", "Kim"),
            profil.formatted(BRUGER, "010190-1234"),
            profil.formatted(BRUGER, "K\\u0000m"),
            profil.formatted(BRUGER, "K\\u202Em"),
            profil.formatted(BRUGER, "K\\nm"),
            profil.formatted(BRUGER, "x".repeat(256)))) {
      Svar svar = kald(Set.of("jobcenter"), "PUT", sti, krop);
      assertThat(svar.igennem()).as(krop).isFalse();
      assertThat(svar.status()).isEqualTo(400);
    }
    // nor does an administrator store one; a password is checked by its own policy
    String ny =
        "{\"profile\":{\"id\":\"kim\",\"lastName\":\"%s\"},\"credentials\":{\"password\":\"0101901234\"}}";
    assertThat(kald(DRIFT, "POST", "/engine-rest/user/create", ny.formatted("Kim")).igennem())
        .isTrue();
    assertThat(
            kald(DRIFT, "POST", "/engine-rest/user/create", ny.formatted("010190-1234")).status())
        .isEqualTo(400);
  }

  private static MockHttpServletRequest laes(String resurse) {
    var anmodning = new MockHttpServletRequest("GET", "/engine-rest/" + resurse);
    anmodning.setServletPath("/engine-rest/" + resurse);
    return anmodning;
  }

  @Test
  void tabellensSkrivendeKaldErDisseOgIkkeFlere() {
    Set<String> skrivende = new TreeSet<>();
    for (Motorregel r : Motortabel.regler()) {
      if (!r.metode().equals("GET")) {
        skrivende.add(r.metode() + " " + r.moenster());
      }
    }
    Set<String> ventet = new TreeSet<>(SKRIVENDE);
    ventet.addAll(FORESPOERGSLER);
    assertThat(skrivende).isEqualTo(ventet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT task/1/variables/x",
        "POST task/1/variables",
        "POST task/1/localVariables",
        "DELETE task/1/variables/x",
        "POST task/1/assignee",
        "POST task/1/delegate",
        "POST task/1/resolve",
        "POST task/1/identity-links",
        "POST task/1/comment/create",
        "GET task/1/comment",
        "POST task/1/attachment/create",
        "POST task/1/bpmnError",
        "POST task/1/bpmnEscalation",
        "POST task/create",
        "PUT task/1",
        "DELETE task/1",
        "POST message",
        "POST signal",
        "POST condition",
        "POST execution/1/localVariables",
        "POST process-instance/1/variables",
        "POST process-instance/1/modification",
        "PUT process-instance/1/suspended",
        "DELETE process-instance/1",
        "POST process-instance/delete",
        "POST migration/execute",
        "POST decision-definition/key/x/evaluate",
        "POST deployment/create",
        "GET deployment/1/resources/x/data",
        "POST external-task/fetchAndLock",
        "POST external-task/1/bpmnError",
        "PUT job/1/retries",
        "GET job/1/stacktrace",
        "POST batch",
        "GET process-definition/statistics",
        "GET process-definition/1/statistics",
        "GET process-definition/statistics/",
        "GET task/report",
        "GET filter/create",
        "GET history/task",
        "GET history/variable-instance",
        "GET history/detail",
        "GET history/user-operation",
        "DELETE history/process-instance/1",
        "GET user",
        "POST user/create",
        "PUT user/1/credentials",
        "PUT group/camunda-admin/members/x",
        "POST authorization/create",
        "POST filter/create",
        "PUT filter/1",
        "DELETE filter/1",
        "GET filter/1/singleResult",
        "GET metrics",
        "GET telemetry/data",
        "GET version"
      })
  void dissekaldErLukketForAlleAndreEndDriftsfolk(String linje) throws Exception {
    String[] dele = linje.split(" ");
    for (Set<String> rolle : ROLLER) {
      for (String indgang : INDGANGE) {
        Svar svar = kald(rolle, dele[0], indgang + "/" + dele[1], krop(dele[0]));
        assertThat(svar.igennem()).as(indgang + " " + linje + " " + rolle).isFalse();
        assertThat(svar.status()).isEqualTo(403);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/cockpit/plugin/base/default/process-instance",
        "/camunda/api/admin/plugin/adminPlugins/static/x",
        "/camunda/api/engine",
        "/camunda/api/engine/engine/andet/task",
        "/engine-rest/engine/andet/task",
        "/engine-rest/",
        "/engine-rest"
      })
  void webprogrammernesEgneKaldErOgsaaLukketSomUdgangspunkt(String uri) throws Exception {
    assertThat(kald(Set.of("branchorganisation"), "GET", uri, null).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/task/%2e%2e/deployment",
        "/engine-rest/../engine-rest/deployment",
        "/engine-rest/task%2F1/localVariables",
        "/engine-rest/task/1%2Fvariables",
        "/engine-rest/task/1/%6cocalVariables",
        "/engine-rest/%74ask/1/localVariables",
        "/engine-rest//task//1//localVariables",
        "/engine-rest/task/1/localVariables/",
        "/engine-rest/task/1;a=b/localVariables;c=d",
        "/engine-rest;x/task/1/localVariables",
        "/%65ngine-rest/task/1/localVariables",
        "/engine-rest/task/1/%256cocalVariables",
        "/engine-rest/task/%5c/localVariables",
        "/engine-rest/./deployment",
        "/engine-rest/task/%00/localVariables",
        "/engine-rest/task/1%3B/localVariables",
        "/camunda/api/engine/engine/default/task/1/%6cocalVariables",
        "/camunda/%61pi/engine/engine/default/task/1/localVariables"
      })
  void omskrevneAdresserKommerIkkeUdenom(String uri) throws Exception {
    for (Set<String> rolle : ROLLER) {
      Svar svar = kald(rolle, "GET", uri, null);
      assertThat(svar.igennem()).isFalse();
      assertThat(svar.status()).isEqualTo(403);
    }
  }

  /** When the container understands an address as the engine's, the gate does not look away. */
  @Test
  void enAdresseDerLanderPaaMotorenUdenAtLigneDetBliverAfvist() throws Exception {
    var anmodning = new MockHttpServletRequest("GET", "/noget/andet");
    anmodning.setServletPath("/engine-rest");
    anmodning.setPathInfo("/deployment");

    assertThat(kald(DRIFT, anmodning).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"userId\":\"bruger_randers\"}|true",
        "{\"userId\":\"bruger_aarhus\"}|false",
        "{\"userId\":\"BRUGER_RANDERS\"}|false",
        "{\"userId\":null}|false",
        "{}|false",
        "[]|false"
      })
  void manTagerKunEnOpgaveTilSigSelv(String krop, boolean igennem) throws Exception {
    for (String indgang : INDGANGE) {
      Svar svar = kald(Set.of("jobcenter"), "POST", indgang + "/task/1/claim", krop);
      assertThat(svar.igennem()).isEqualTo(igennem);
      assertThat(svar.status()).isEqualTo(igennem ? 200 : 403);
    }
    assertThat(kald(DRIFT, "POST", "/engine-rest/task/1/claim", krop).igennem()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"assigneeExpression\":\"${x}\"}",
        "{\"orQueries\":[{\"dueBeforeExpression\":\"x\"}]}",
        "{\"orQueries\":[{\"orQueries\":[{\"candidateGroupExpression\":\"#{x}\"}]}]}",
        "{\"query\":{\"assigneeExpression\":[\"${x}\"]}}",
        "{\"assigneeExpression\":\"${x}\",\"assigneeExpression\":\"${currentUser()}\"}",
        "{\"assigneeExpression\":\"${currentUser()}${x}\"}",
        "{\"assignee\u0045xpression\":\"${x}\"}"
      })
  void etUdtrykIEnForespoergselNaarIkkeMotorenHellerIkkeFraDriftsfolk(String krop)
      throws Exception {
    for (Set<String> rolle : List.of(Set.of("jobcenter"), DRIFT)) {
      for (String sti : List.of("task", "task/count", "filter/1/list", "filter/1/count")) {
        for (String indgang : INDGANGE) {
          Svar svar = kald(rolle, "POST", indgang + "/" + sti, krop);
          assertThat(svar.igennem()).as(sti).isFalse();
          assertThat(svar.status()).isEqualTo(400);
        }
      }
    }
    assertThat(kald(DRIFT, "POST", "/engine-rest/filter/create", krop).igennem()).isFalse();
    assertThat(kald(DRIFT, "PUT", "/engine-rest/filter/1", krop).igennem()).isFalse();
  }

  @Test
  void etUdtrykIAdressenNaarIkkeMotoren() throws Exception {
    var anmodning = new MockHttpServletRequest("GET", "/engine-rest/task");
    anmodning.setServletPath("/engine-rest/task");
    anmodning.setParameter("assigneeExpression", "${x}");

    Svar svar = kald(Set.of("jobcenter"), anmodning);

    assertThat(svar.igennem()).isFalse();
    assertThat(svar.status()).isEqualTo(400);
    assertThat(svar.tekst()).contains("må ikke indeholde udtryk");
  }

  @Test
  void voresEgneUdtrykOgMenneskersSvarKommerIgennem() throws Exception {
    String eget = "{\"query\":{\"assigneeExpression\":\"${currentUser()}\"}}";
    String svar = "{\"variables\":{\"myExpression\":{\"value\":\"koster ${x} kr.\"}}}";

    assertThat(kald(DRIFT, "PUT", "/engine-rest/filter/1", eget).igennem()).isTrue();
    assertThat(kald(Set.of(), "POST", "/engine-rest/task/1/submit-form", svar).igennem()).isTrue();
  }

  @Test
  void andetEndMotorenErIkkePortensSag() throws Exception {
    for (String uri :
        List.of("/", "/api/forloeb/x;y", "/projektrum/%41", "/camunda/app/tasklist")) {
      assertThat(kald(Set.of(), "GET", uri, null).igennem()).as(uri).isTrue();
    }
  }
}
