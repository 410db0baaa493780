package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Issue 3, row 1: nobody who has not said who they are gets an answer from the engine, whatever the
 * address looks like. Walks every operation of the engine's own description of its REST interface.
 */
class AnonymTest {

  private static KoerendeSystem system;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  private record Kald(String metode, String sti) {}

  @Test
  void hverHandlingIMotorensRestSvarer401() throws IOException {
    List<Kald> alle = handlinger();
    assertThat(alle).hasSizeGreaterThan(300);
    Map<String, String> andet = new TreeMap<>();
    int antal = 0;
    for (Kald k : alle) {
      for (String sti :
          List.of(
              "/engine-rest" + k.sti(),
              "/engine-rest/engine/default" + k.sti(),
              "/camunda/api/engine/engine/default" + k.sti())) {
        antal++;
        kraev401(new Kald(k.metode(), sti), andet);
      }
    }
    assertThat(andet).isEmpty();
    assertThat(antal).isEqualTo(alle.size() * 3);
  }

  @Test
  void kodedeOgDobledeStierSvarer401() throws IOException {
    List<String> stier = new ArrayList<>();
    for (String hale : List.of("task", "process-definition/key/x/start")) {
      for (String rod :
          List.of(
              "/engine-rest/",
              "//engine-rest/",
              "/engine-rest//",
              "/./engine-rest/",
              "/engine-rest/../engine-rest/",
              "/login/../engine-rest/",
              "/css/../engine-rest/",
              "/css/%2e%2e/engine-rest/",
              "/css/..;/engine-rest/",
              "/login;x=y/../engine-rest/",
              "/%65ngine-rest/",
              "/%65%6e%67%69%6e%65-rest/",
              "/%2565ngine-rest/",
              "/engine%2drest/",
              "/engine-rest;x=y/",
              "/engine-rest;jsessionid=1/",
              "/engine-rest%2f",
              "/engine-rest%2F",
              "/engine-rest/%2e/",
              "/engine-rest/%2e%2e/engine-rest/",
              "/engine-rest%252f",
              "/engine-rest%3bx/",
              "/ENGINE-REST/",
              "/Engine-Rest/",
              "/engine-rest./",
              "/engine-rest%20/",
              "/engine-rest/engine/default/",
              "/engine-rest/engine/%64efault/",
              "/api/",
              "//api/",
              "/%61pi/",
              "/api;x/",
              "/API/",
              "/camunda/api/engine/engine/default/",
              "/camunda//api/engine/engine/default/",
              "/camunda/%61pi/engine/engine/default/",
              "/camunda/api;x=y/engine/engine/default/",
              "/camunda/app/../api/engine/engine/default/",
              "/camunda/app/%2e%2e/api/engine/engine/default/",
              "/CAMUNDA/API/engine/engine/default/",
              "/camunda/api/admin/auth/user/",
              "/camunda/api/cockpit/plugin/base/default/")) {
        stier.add(rod + hale);
      }
      stier.add("/engine-rest/" + hale + ".");
      stier.add("/engine-rest/" + hale + "/");
      stier.add("/engine-rest/" + hale + ".json");
      stier.add("/engine-rest/" + hale + ";x=y");
      stier.add("/engine-rest/" + hale + "?a=b&_method=GET");
    }
    Map<String, String> andet = new TreeMap<>();
    for (String sti : stier) {
      for (String metode :
          List.of("GET", "HEAD", "POST", "DELETE", "OPTIONS", "TRACE", "PROPFIND")) {
        kraev401(new Kald(metode, sti), andet);
      }
    }
    assertThat(andet).isEmpty();
  }

  /** What Tomcat cannot read as an address it refuses itself. */
  @Test
  void detTomcatIkkeKanLaeseBliverAfvistFoerNogenSerDet() throws IOException {
    for (String sti : List.of("/engine-rest/%zz", "/engine-rest/%00task", "/engine-rest/\\task")) {
      Raa.Svar svar = Raa.send(system.adresse(), "GET", sti, null);
      assertThat(svar.status()).as(sti).isEqualTo(400);
      assertThat(svar.krop()).as(sti).contains("HTTP Status 400").doesNotContain("Apache");
    }
  }

  @Test
  void afvisningenErDanskOgKunProgrammerBlivesSpurgtOmBasic() throws IOException {
    for (String sti : List.of("/engine-rest/task", "/api/forloeb")) {
      Raa.Svar svar = Raa.send(system.adresse(), "GET", sti, null);
      assertThat(svar.hoved("Content-Type").get(0)).startsWith("application/problem+json");
      assertThat(svar.hoved("WWW-Authenticate").get(0)).startsWith("Basic");
      assertThat(svar.krop()).contains("Du skal logge ind").contains("\"status\":401");
      assertThat(svar.hoved("Set-Cookie")).isEmpty();
    }
    Raa.Svar tasklist =
        Raa.send(system.adresse(), "GET", "/camunda/api/engine/engine/default/task", null);
    assertThat(tasklist.hoved("WWW-Authenticate")).isEmpty();
    assertThat(tasklist.krop()).contains("Du skal logge ind");
  }

  @Test
  void enForkertAdgangskodeSvarer401OgEnSidesCookieGaelderIkkePaaRest() throws IOException {
    Raa.Svar forkert =
        Raa.send(system.adresse(), "GET", "/engine-rest/task", null, "Authorization: Basic YTpi");
    assertThat(forkert.status()).isEqualTo(401);
    Raa.Svar sludder =
        Raa.send(system.adresse(), "GET", "/engine-rest/task", null, "Authorization: Basic %%%");
    assertThat(sludder.status()).isEqualTo(401);
    Raa.Svar baerer =
        Raa.send(system.adresse(), "GET", "/engine-rest/task", null, "Authorization: Bearer abc");
    assertThat(baerer.status()).isEqualTo(401);
  }

  private static void kraev401(Kald k, Map<String, String> andet) throws IOException {
    Raa.Svar svar =
        Raa.send(
            system.adresse(),
            k.metode(),
            k.sti(),
            k.metode().startsWith("P") ? "{}" : null,
            "Content-Type: application/json");
    boolean rent =
        svar.status() == 401
            && svar.hoved("Location").isEmpty()
            && (k.metode().equals("HEAD") || svar.krop().contains("Du skal logge ind"));
    if (!rent) {
      andet.put(k.metode() + " " + k.sti(), svar.status() + " " + svar.hoved("Location"));
    }
  }

  /** From the engine's OpenAPI document; path parameters become an id that nobody has. */
  private static List<Kald> handlinger() throws IOException {
    try (InputStream kilde = AnonymTest.class.getResourceAsStream("/openapi.json")) {
      List<Kald> alle = new ArrayList<>();
      JsonNode stier = new ObjectMapper().readTree(kilde).get("paths");
      stier
          .fields()
          .forEachRemaining(
              s ->
                  s.getValue()
                      .fieldNames()
                      .forEachRemaining(
                          m ->
                              alle.add(
                                  new Kald(
                                      m.toUpperCase(java.util.Locale.ROOT),
                                      s.getKey().replaceAll("\\{[^}]*}", "x1")))));
      return alle;
    }
  }
}
