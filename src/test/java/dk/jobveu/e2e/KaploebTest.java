package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dk.jobveu.Testdatabase;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.e2e.Kald.Svar;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Ten at a time claim and complete the same task over HTTP, a hundred times: one wins, the others
 * hear that somebody was first, and each result is recorded once (issue 3, test 13); and what a
 * database out of reach looks like. Runs on both databases. {@code -Djobveu.kaploeb=10} for a quick
 * look.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = {KoerendeSystem.Alene.class, Testdatabase.class})
@DirtiesContext
@Import({Scene.class, Testaktoerer.class})
class KaploebTest {

  private static final int LOEBERE = 10;
  private static final int OPGAVER = Integer.getInteger("jobveu.kaploeb", 100);
  private static final Pattern TEGN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String SVAR =
      "{\"variables\":{\"aftaleform\":{\"value\":\"SKRIFTLIG\"},\"niveau\":{\"value\":\"REGIONAL\"},"
          + "\"alleLedige\":{\"value\":true},\"svarSenest\":{\"value\":\"2099-01-01\"}}}";

  @LocalServerPort int port;
  @Autowired Scene scene;
  @Autowired Organisationer organisationer;
  @Autowired RuntimeService koersler;
  @Autowired TaskService opgaver;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource datakilde;

  @Test
  void enVinderHverGangOgTaberneHoererDet() throws Exception {
    assertThat(database())
        .isEqualTo("postgres".equals(System.getProperty("jobveu.testdb")) ? "PostgreSQL" : "H2");
    List<String> kolleger = IntStream.range(0, LOEBERE).mapToObj(n -> "kollega_" + n).toList();
    kolleger.forEach(
        k -> organisationer.opretBruger(k, k, Testaktoerer.KODE, Testaktoerer.KOORDINATOR));
    Map<String, Forloeb> alle = new HashMap<>();
    for (int n = 0; n < OPGAVER; n++) {
      Forloeb f = scene.forloeb();
      alle.put(opgave(f), f);
    }
    Kald kald = new Kald("http://localhost:" + port);
    List<Integer> tag = new ArrayList<>();
    List<Integer> udfoer = new ArrayList<>();
    List<String> forkert = new ArrayList<>();
    ExecutorService traade = Executors.newFixedThreadPool(LOEBERE);
    try {
      for (String id : alle.keySet()) {
        String sti = "/engine-rest/task/" + id;
        List<Svar> taget =
            samtidig(
                traade,
                n ->
                    kald.post(
                        som(kolleger.get(n)),
                        sti + "/claim",
                        "{\"userId\":\"" + kolleger.get(n) + "\"}"));
        String vinder = kolleger.get(vinder(taget, forkert));
        assertThat(opgaver.createTaskQuery().taskId(id).singleResult().getAssignee())
            .isEqualTo(vinder);
        // the winner in ten windows: only the one who has a task may complete it
        List<Svar> udfoert =
            samtidig(
                traade,
                n ->
                    kald.post(
                        som(vinder), sti + (n % 2 == 0 ? "/complete" : "/submit-form"), SVAR));
        vinder(udfoert, forkert);
        assertThat(forkert).isEmpty();
        taget.forEach(s -> tag.add(s.status()));
        udfoert.forEach(s -> udfoer.add(s.status()));
        // somebody who comes much later hears the same
        Svar sent = kald.post(som(kolleger.get(0)), sti + "/claim", "{\"userId\":\"kollega_0\"}");
        assertThat(sent.status()).as(sent.krop()).isEqualTo(409);
      }
    } finally {
      traade.shutdownNow();
    }

    assertThat(Collections.frequency(tag, 204)).isEqualTo(OPGAVER);
    assertThat(Collections.frequency(tag, 409)).isEqualTo(OPGAVER * (LOEBERE - 1));
    assertThat(Collections.frequency(udfoer, 204)).isEqualTo(OPGAVER);
    assertThat(Collections.frequency(udfoer, 409)).isEqualTo(OPGAVER * (LOEBERE - 1));
    alle.values()
        .forEach(
            f ->
                assertThat(
                        jdbc.sql("select count(*) from partsaftale where forloeb_id = ?")
                            .param(f.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1));
    Svar aldrig = kald.post(som(kolleger.get(0)), "/engine-rest/task/findes-ikke/complete", SVAR);
    assertThat(aldrig.status()).as(aldrig.krop()).isEqualTo(404);
    assertThat(aldrig.ikkeEnAfvisning()).isNull();
  }

  /** A double click, or an answer that never came: issue 8, kind 6. */
  @Test
  void seksEnsStartblanketterMedSammeNoegleErEtForloeb() throws Exception {
    String titel = "Kabelmontør " + System.nanoTime();
    String svar =
        """
        {"variables":{"titel":{"value":"%s"},"kommune":{"value":"0561"},
        "startdato":{"value":"2026-01-14"},"deltagergrupper":{"type":"Json","value":"[\\"LEDIGE\\"]"},
        "valgtFormaal":{"value":"MANGEL"},"startvariant":{"value":"B"},
        "initiativtagere":{"type":"Json","value":"[\\"PARTERNE\\"]"},
        "valgtKoordinator":{"value":"%s"},"runde":{"value":1},"skalEvalueres":{"value":true}}}
        """
            .formatted(titel, Testaktoerer.KOORDINATOR);
    String bruger = Testaktoerer.bruger(Testaktoerer.KOORDINATOR);
    Kald kald = new Kald("http://localhost:" + port);
    List<Svar> alle;
    ExecutorService traade = Executors.newFixedThreadPool(LOEBERE);
    try {
      alle = samtidig(traade, n -> start(kald, bruger, svar, "noegle-1234"));
    } finally {
      traade.shutdownNow();
    }
    List<Svar> gode = alle.stream().filter(s -> s.status() == 200).toList();

    assertThat(alle).as(alle.get(0).krop()).allSatisfy(s -> assertThat(s.status()).isIn(200, 409));
    assertThat(gode).isNotEmpty();
    assertThat(gode.stream().map(s -> s.json().path("businessKey").asText()).distinct()).hasSize(1);
    assertThat(antal(titel)).isEqualTo(1);
    Svar igen = start(kald, bruger, svar, "noegle-1234");
    assertThat(igen.status()).as(igen.krop()).isEqualTo(200);
    assertThat(igen.json().path("id")).isEqualTo(gode.get(0).json().path("id"));
    Svar andet = start(kald, bruger, svar.replace("0561", "0730"), "noegle-1234");
    assertThat(andet.status()).as(andet.krop()).isEqualTo(422);
    assertThat(antal(titel)).isEqualTo(1);

    // another key is another forløb, and so is none
    assertThat(start(kald, bruger, svar, "noegle-5678").status()).isEqualTo(200);
    assertThat(kald.post(som(bruger), START, svar).status()).isEqualTo(200);
    assertThat(antal(titel)).isEqualTo(3);
  }

  private static final String START =
      "/engine-rest/process-definition/key/job_veu_forloeb/submit-form";

  private static Svar start(Kald kald, String bruger, String svar, String noegle) {
    return kald.send(
        som(bruger),
        "POST",
        START,
        "application/json",
        svar.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        "Idempotency-Key",
        noegle);
  }

  private int antal(String titel) {
    return jdbc.sql("select count(*) from forloeb where titel = ?")
        .param(titel)
        .query(Integer.class)
        .single();
  }

  /** No connection can be opened any more: whichever way one asks, it is said (docs/adr/0031). */
  @Test
  void naarDatabasenIkkeKanNaasSigesDetOgIntetErTabt() throws Exception {
    Forloeb f = scene.forloeb();
    String id = opgave(f);
    String bruger = Testaktoerer.bruger(Testaktoerer.KOORDINATOR);
    Kald kald = new Kald("http://localhost:" + port);
    String sti = "/engine-rest/task/" + id;
    assertThat(kald.post(som(bruger), sti + "/claim", "{\"userId\":\"" + bruger + "\"}").status())
        .isEqualTo(204);
    HikariDataSource pulje = datakilde.unwrap(HikariDataSource.class);
    String databasebruger = pulje.getUsername();
    List<Svar> svar = new ArrayList<>();
    String session = session(bruger);
    assertThat(side("/", session).status()).isEqualTo(200);
    List<Raa.Svar> sider = new ArrayList<>();
    Raa.Svar helbred;
    try {
      pulje.getHikariConfigMXBean().setUsername("ingen");
      pulje.getHikariPoolMXBean().softEvictConnections();
      for (String laes :
          List.of(
              "/api/forloeb",
              "/engine-rest/task",
              "/engine-rest/task/count",
              "/engine-rest/engine",
              "/engine-rest/history/task?taskId=" + id,
              "/engine-rest/process-definition/key/job_veu_forloeb/xml",
              sti,
              sti + "/form-variables",
              sti + "/deployed-form")) {
        svar.add(kald.send(som(bruger), "GET", laes, null, new byte[0]));
      }
      svar.add(kald.post(som(bruger), sti + "/complete", SVAR));
      svar.add(kald.post(som(bruger), sti + "/submit-form", SVAR));
      svar.add(kald.post(som(bruger), sti + "/unclaim", ""));
      svar.add(kald.post(som(bruger), "/engine-rest/task", "{}"));
      svar.add(kald.post(som(bruger), "/api/forloeb/" + f.id() + "/deltagere", "[]"));
      sider.add(side("/", session));
      sider.add(side("/projektrum/forloeb/" + f.id(), session));
      helbred = Raa.send(adresse(), "GET", "/actuator/health", null);
    } finally {
      pulje.getHikariConfigMXBean().setUsername(databasebruger);
    }
    await().atMost(Duration.ofMinutes(1)).until(this::forbindelsenErDer);

    assertThat(helbred.status()).isEqualTo(503);
    assertThat(sider)
        .allSatisfy(
            s -> {
              assertThat(s.status()).isEqualTo(503);
              assertThat(s.krop()).contains("<html lang=\"da\"", "Systemet er optaget eller nede");
            });
    assertThat(side("/", session).status()).isEqualTo(200);
    assertThat(svar)
        .allSatisfy(
            s -> {
              assertThat(s.status()).as(s.krop()).isEqualTo(503);
              assertThat(s.helt().headers().firstValue("Retry-After")).isPresent();
              assertThat(s.json().path("detail").asText())
                  .contains("Intet er gemt", "Vent et minut");
              assertThat(s.krop()).doesNotContain("Exception", "Hikari", "org.");
            });
    assertThat(kald.post(som(bruger), sti + "/complete", SVAR).status()).isEqualTo(204);
  }

  /** The pool tries again by itself, and each question waits as long as a caller would. */
  private boolean forbindelsenErDer() {
    try (Connection c = datakilde.getConnection()) {
      return c.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private String adresse() {
    return "http://localhost:" + port;
  }

  /** The cookie of somebody who has logged in by the log-in page. */
  private String session(String bruger) throws Exception {
    Raa.Svar login = Raa.send(adresse(), "GET", "/login", null, "Accept: text/html");
    Matcher tegn = TEGN.matcher(login.krop());
    assertThat(tegn.find()).isTrue();
    Raa.Svar inde =
        Raa.send(
            adresse(),
            "POST",
            "/login",
            "username=%s&password=%s&_csrf=%s".formatted(bruger, Testaktoerer.KODE, tegn.group(1)),
            "Content-Type: application/x-www-form-urlencoded",
            "Cookie: " + kage(login));
    return kage(inde);
  }

  private static String kage(Raa.Svar svar) {
    return svar.hoved("Set-Cookie").get(0).split(";")[0];
  }

  private Raa.Svar side(String sti, String session) throws Exception {
    return Raa.send(adresse(), "GET", sti, null, "Accept: text/html", "Cookie: " + session);
  }

  private String database() throws SQLException {
    try (Connection c = datakilde.getConnection()) {
      return c.getMetaData().getDatabaseProductName();
    }
  }

  /** Index of the only one who won; the others must be told in Danish that they did not. */
  private static int vinder(List<Svar> svar, List<String> forkert) {
    int vinder = 0;
    for (int n = 0; n < svar.size(); n++) {
      if (svar.get(n).status() == 204) {
        vinder = n;
      } else if (svar.get(n).status() != 409 || svar.get(n).ikkeEnAfvisning() != null) {
        forkert.add(svar.get(n).helt().uri().getPath() + " " + svar.get(n).krop());
      }
    }
    return vinder;
  }

  private interface Loeb {
    Svar loeb(int n);
  }

  private static List<Svar> samtidig(ExecutorService traade, Loeb loeb) throws Exception {
    CyclicBarrier start = new CyclicBarrier(LOEBERE);
    List<Callable<Svar>> alle = new ArrayList<>();
    for (int n = 0; n < LOEBERE; n++) {
      int nr = n;
      alle.add(
          () -> {
            start.await();
            return loeb.loeb(nr);
          });
    }
    List<Svar> svar = new ArrayList<>();
    for (Future<Svar> f : traade.invokeAll(alle)) {
      svar.add(f.get());
    }
    return svar;
  }

  private String opgave(Forloeb f) {
    String instans =
        koersler
            .createProcessInstanceByKey("indgaa_partsaftale")
            .businessKey(f.id())
            .setVariable("forloebId", f.id())
            .setVariable("koordinator", Testaktoerer.KOORDINATOR)
            .setVariable("branchorganisation", Testaktoerer.BRANCHE)
            .setVariable("fagligOrganisation", Testaktoerer.FAGLIG)
            .setVariable("jobcenter", Testaktoerer.JOBCENTER)
            .startBeforeActivity("UserTask_UdarbejdPartsaftale")
            .execute()
            .getId();
    return opgaver.createTaskQuery().processInstanceId(instans).singleResult().getId();
  }

  private static String som(String bruger) {
    return bruger + ":" + Testaktoerer.KODE;
  }
}
