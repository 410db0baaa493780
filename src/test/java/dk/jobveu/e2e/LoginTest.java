package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.sikkerhed.login.Loginvaern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Issue 3, row 9, over a real Tomcat: cookies, CSRF, HSTS, CSP, session rotation, throttling,
 * lock-out and unlock. Secure cookies are on here, and 127.0.0.1 plays the trusted proxy.
 */
class LoginTest {

  private static final String BRUGER = "tradium";
  private static final String FORMULAR = "application/x-www-form-urlencoded";

  private static KoerendeSystem system;

  @BeforeAll
  static void start() {
    system =
        KoerendeSystem.iHukommelsen(
            "login",
            "--server.servlet.session.cookie.secure=true",
            "--camunda.bpm.webapp.csrf.enable-secure-cookie=true",
            "--camunda.bpm.webapp.session-cookie.enable-secure-cookie=true",
            "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @AfterEach
  void ryd() {
    ClockUtil.reset();
    JdbcClient jdbc = system.bean(JdbcClient.class);
    for (String tabel : List.of("login_fejl", "login_laas", "login_kendt")) {
      jdbc.sql("delete from " + tabel).update();
    }
  }

  @Test
  void sessionensNummerSkifterOgCookienErLukket() throws IOException {
    Vindue v = vindue("10.0.0.1");
    v.hent("/login");
    String foer = v.cookies.get("JSESSIONID");
    assertThat(foer).isNotBlank();
    Raa.Svar svar = v.logInd(BRUGER, KoerendeSystem.KODE);

    assertThat(svar.status()).isEqualTo(302);
    assertThat(v.cookies.get("JSESSIONID")).isNotBlank().isNotEqualTo(foer);
    assertThat(svar.hoved("Set-Cookie"))
        .allSatisfy(
            c -> assertThat(c).contains("HttpOnly").contains("Secure").contains("SameSite=Strict"));
    assertThat(v.hent("/").status()).isEqualTo(200);
    String efter = v.cookies.put("JSESSIONID", foer);
    assertThat(v.hent("/").status()).as("den gamle session").isEqualTo(302);
    v.cookies.put("JSESSIONID", efter);

    Raa.Svar tasklist = v.hent("/camunda/app/tasklist/default/");
    assertThat(tasklist.status()).isEqualTo(200);
    assertThat(tasklist.hoved("Set-Cookie"))
        .anySatisfy(c -> assertThat(c).startsWith("XSRF-TOKEN"))
        .allSatisfy(c -> assertThat(c).contains("Secure").contains("SameSite=Strict"));
  }

  @Test
  void hovederneErSatPaaSiderTasklistOgRest() throws IOException {
    Vindue v = vindue("10.0.0.2");
    v.logInd(BRUGER, KoerendeSystem.KODE);
    for (String sti :
        List.of(
            "/",
            "/login",
            "/camunda/app/tasklist/default/",
            "/camunda/api/engine/engine/default/task/count",
            "/engine-rest/task",
            "/api/openapi")) {
      Raa.Svar svar = v.hent(sti, "X-Forwarded-Proto: https");
      assertThat(svar.hoved("Strict-Transport-Security"))
          .as(sti)
          .first()
          .asString()
          .contains("max-age=31536000")
          .contains("includeSubDomains");
      assertThat(svar.hoved("X-Content-Type-Options")).as(sti).contains("nosniff");
      assertThat(svar.hoved("Referrer-Policy")).as(sti).contains("same-origin");
      assertThat(svar.hoved("Permissions-Policy")).as(sti).hasSize(1);
      assertThat(svar.hoved("X-Frame-Options")).as(sti).contains("DENY");
      assertThat(svar.hoved("Cache-Control")).as(sti).anyMatch(c -> c.contains("no-store"));
    }
    assertThat(basic("10.0.0.2", BRUGER, KoerendeSystem.KODE).hoved("Cache-Control"))
        .containsExactly("no-store");
    assertThat(v.hent("/").hoved("Strict-Transport-Security")).as("http").isEmpty();
    assertThat(v.hent("/").hoved("Content-Security-Policy").get(0))
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(v.hent("/camunda/app/tasklist/default/").hoved("Content-Security-Policy").get(0))
        .contains("frame-ancestors 'none'")
        .contains("object-src 'none'")
        .contains("'nonce-")
        .doesNotContain("https:");
  }

  @Test
  void filerForAlleBeholdesAfBrowserenOgSendesKunNaarDeErAendret() throws IOException {
    Vindue v = vindue("10.0.0.2");
    String produktets = "/camunda/lib/deps.js?bust=7.24.0";
    assertThat(v.hent(produktets).hoved("Cache-Control"))
        .as("uden login")
        .allMatch(c -> c.contains("no-store"));
    v.logInd(BRUGER, KoerendeSystem.KODE);
    assertThat(v.hent(produktets).hoved("Cache-Control"))
        .singleElement()
        .asString()
        .contains("private")
        .contains("immutable");
    for (String sti :
        List.of(
            "/css/jobveu.css",
            "/js/session.js",
            "/camunda/app/tasklist/jobveu/blanket.js",
            "/camunda/app/tasklist/jobveu/alle.js?bust=7.24.0",
            "/camunda/app/cockpit/jobveu/alle.js",
            "/camunda/app/tasklist/jobveu/faelles.js",
            "/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0")) {
      Raa.Svar svar = v.hent(sti, "Accept-Encoding: gzip");
      assertThat(svar.hoved("Cache-Control")).as(sti).containsExactly("no-cache");
      assertThat(svar.hoved("Content-Encoding")).as(sti).containsExactly("gzip");
      String maerke = svar.hoved("ETag").get(0);
      Raa.Svar igen = v.hent(sti, "If-None-Match: " + maerke);
      assertThat(igen.status()).as(sti).isEqualTo(304);
      assertThat(v.hent(sti, "If-None-Match: W/\"af-en-anden-udgave\"").status())
          .as(sti)
          .isEqualTo(200);
    }
    // a compressed page would tell by its length what stands in it
    assertThat(v.hent("/", "Accept-Encoding: gzip").hoved("Content-Encoding")).isEmpty();
    assertThat(
            v.hent("/camunda/api/engine/engine/default/filter", "Accept-Encoding: gzip")
                .hoved("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void ingenSkrivningUdenTegn() throws IOException {
    Vindue v = vindue("10.0.0.3");
    v.hent("/login");
    v.tegn = null;
    assertThat(v.send("/login", FORMULAR, "username=a&password=b").status()).isEqualTo(403);

    v.logInd(BRUGER, KoerendeSystem.KODE);
    assertThat(v.send("/logout", FORMULAR, "").status()).isEqualTo(403);
    assertThat(v.hent("/").status()).as("stadig logget ind").isEqualTo(200);

    v.hent("/camunda/app/tasklist/default/");
    String opgaver = "/camunda/api/engine/engine/default/task";
    Raa.Svar uden = v.send(opgaver, "application/json", "{}");
    assertThat(uden.status()).isEqualTo(403);
    assertThat(uden.krop()).doesNotContain("[");

    Vindue igen = vindue("10.0.0.3");
    igen.logInd(BRUGER, KoerendeSystem.KODE);
    igen.hent("/camunda/app/tasklist/default/");
    Raa.Svar med =
        igen.send(
            opgaver, "application/json", "{}", "X-XSRF-TOKEN: " + igen.cookies.get("XSRF-TOKEN"));
    assertThat(med.status()).isEqualTo(200);
  }

  @Test
  void forMangeForsoegLaaserOgSvaretErDetSammeForEnUkendt() throws IOException {
    for (String navn : List.of(BRUGER, "findes_ikke")) {
      for (int i = 1; i < 6; i++) {
        assertThat(basic("10.1.0.1", navn, "forkert-" + i).status()).as(navn).isEqualTo(401);
      }
    }
    Raa.Svar kendt = basic("10.1.0.1", BRUGER, "forkert-6");
    Raa.Svar ukendt = basic("10.1.0.1", "findes_ikke", "forkert-6");
    assertThat(kendt.status()).isEqualTo(429);
    assertThat(kendt.krop()).isEqualTo(ukendt.krop()).contains("Vent 15 minutter");
    assertThat(kendt.hoved("Content-Type").get(0)).startsWith("application/problem+json");
    assertThat(Integer.parseInt(kendt.hoved("Retry-After").get(0))).isBetween(800, 901);
    assertThat(kendt.hoved("WWW-Authenticate")).isEmpty();

    // the right password does not help, and neither does another address nor the log-in page
    assertThat(basic("10.1.0.2", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(429);
    Raa.Svar side = vindue("10.1.0.3").logInd(BRUGER, KoerendeSystem.KODE);
    assertThat(side.status()).isEqualTo(429);
    assertThat(side.hoved("Retry-After")).hasSize(1);
    assertThat(side.krop()).contains("Vent lidt").contains("15 minutter").contains("_csrf");
    assertThat(vindue("10.1.0.3").logInd("findes_ikke", "x").status()).isEqualTo(429);

    // it is in the table, where a restart and the other nodes find it; unknown names are not
    // readable
    assertThat(system.bean(Loginvaern.class).laase())
        .extracting(l -> l.navn())
        .containsExactly(BRUGER);
    assertThat(
            system
                .bean(JdbcClient.class)
                .sql("select count(*) from login_laas where navn is null")
                .query(Integer.class)
                .single())
        .isEqualTo(1);

    frem(Duration.ofMinutes(16));
    assertThat(basic("10.1.0.2", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);
  }

  @Test
  void gamleFejlTaellerIkkeMed() throws IOException {
    for (int runde = 0; runde < 3; runde++) {
      for (int i = 0; i < 3; i++) {
        assertThat(basic("10.1.1.1", BRUGER, "forkert").status()).isEqualTo(401);
      }
      frem(Duration.ofMinutes(16L * (runde + 1)));
    }
    assertThat(basic("10.1.1.1", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);
  }

  @Test
  void enAdresseDerProeverMangeNavneMaaVente() throws IOException {
    int sidste = 0;
    for (int i = 0; i < 60; i++) {
      sidste = basic("10.2.0.1", "navn" + i, "forkert").status();
    }
    assertThat(sidste).isEqualTo(429);
    assertThat(basic("10.2.0.1", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(429);
    assertThat(basic("10.2.0.2", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);
    // what a caller says about itself counts only when it comes through the proxy
    assertThat(basic("10.2.0.1, 10.2.0.2", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);
    assertThat(basic("10.2.0.9, 10.2.0.1", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(429);
  }

  @Test
  void ingenKanHoldeAdministratorenUdeFraHendesEgenAdresse() throws IOException {
    assertThat(basic("10.3.0.1", "admin", KoerendeSystem.KODE).status()).isEqualTo(200);
    for (int i = 0; i < 6; i++) {
      basic("10.3.0.66", "admin", "forkert");
    }
    assertThat(basic("10.3.0.2", "admin", KoerendeSystem.KODE).status()).isEqualTo(429);
    assertThat(basic("10.3.0.1", "admin", KoerendeSystem.KODE).status()).isEqualTo(200);
  }

  @Test
  void administratorenLaaserOpOgLaaserUd() throws IOException {
    Vindue bruger = vindue("10.4.0.1");
    bruger.logInd(BRUGER, KoerendeSystem.KODE);
    for (int i = 0; i < 6; i++) {
      basic("10.4.0.2", BRUGER, "forkert");
    }
    assertThat(bruger.hent("/").status()).as("forkerte forsøg smider ingen ud").isEqualTo(200);
    assertThat(bruger.hent("/administration/laaste").status()).isEqualTo(403);
    assertThat(bruger.hent("/").krop()).doesNotContain("Låste brugere");

    Vindue admin = vindue("10.4.0.3");
    admin.logInd("admin", KoerendeSystem.KODE);
    assertThat(admin.hent("/").krop()).contains("Låste brugere");
    assertThat(admin.hent("/administration/laaste").krop())
        .contains(BRUGER)
        .contains("For mange forkerte adgangskoder");
    admin.form("/administration/laaste/loeft", "navn=" + BRUGER);
    assertThat(admin.hent("/administration/laaste").krop()).contains("Låsen på " + BRUGER);
    assertThat(basic("10.4.0.2", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);

    admin.form("/administration/laaste/laas", "navn=" + BRUGER);
    assertThat(bruger.hent("/").status()).as("sessionen er slut").isEqualTo(302);
    assertThat(bruger.hent("/camunda/api/engine/engine/default/task").status()).isEqualTo(401);
    frem(Duration.ofDays(400));
    Raa.Svar laast = basic("10.4.0.2", BRUGER, KoerendeSystem.KODE);
    assertThat(laast.status()).isEqualTo(401);
    assertThat(laast.krop()).contains("Din bruger er låst");
    assertThat(basic("10.4.0.2", BRUGER, "forkert").krop()).doesNotContain("låst");
    ClockUtil.reset();
    assertThat(admin.form("/administration/laaste/laas", "navn=admin").krop())
        .contains("Du kan ikke låse dig selv");
    assertThat(admin.form("/administration/laaste/laas", "navn=%3Cb%3Eingen").krop())
        .contains("&lt;b&gt;ingen");
    admin.form("/administration/laaste/loeft", "navn=" + BRUGER);
    assertThat(basic("10.4.0.2", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);
  }

  @Test
  void denDerErTagetUdAfAdministratorerneErDetVedNaesteKlik() throws IOException {
    IdentityService identitet = system.bean(IdentityService.class);
    User ny = identitet.newUser("paa_vej_ud");
    ny.setPassword(KoerendeSystem.KODE);
    identitet.saveUser(ny);
    identitet.createMembership("paa_vej_ud", "camunda-admin");
    Vindue v = vindue("10.4.1.1");
    v.logInd("paa_vej_ud", KoerendeSystem.KODE);
    assertThat(v.hent("/administration/laaste").status()).isEqualTo(200);
    v.hent("/camunda/app/tasklist/default/");
    String stor = "x".repeat(1_200_000);
    assertThat(v.udrul(stor).status()).as("en stor model").isNotEqualTo(413);

    identitet.deleteMembership("paa_vej_ud", "camunda-admin");

    Raa.Svar laas = v.send("/administration/laaste/laas", FORMULAR, "navn=admin&_csrf=" + v.tegn());
    assertThat(laas.status()).isEqualTo(403);
    assertThat(system.bean(Loginvaern.class).laase()).isEmpty();
    assertThat(basic("10.4.1.2", "admin", KoerendeSystem.KODE).status()).isEqualTo(200);
    assertThat(v.hent("/administration/laaste").status()).isEqualTo(403);
    assertThat(v.hent("/").status()).as("stadig logget ind").isEqualTo(200);
    assertThat(v.udrul(stor).status()).isEqualTo(413);

    // and the other way: whoever becomes one need not log in again
    identitet.createMembership("paa_vej_ud", "camunda-admin");
    assertThat(v.hent("/administration/laaste").status()).isEqualTo(200);
    identitet.deleteUser("paa_vej_ud");
    assertThat(v.hent("/administration/laaste").status()).isEqualTo(302);
    assertThat(vindue("10.4.1.3").hent("/administration/laaste").status()).isEqualTo(302);
  }

  @Test
  void enLaasStaarVedBrugerenOgLoeftesHvordanNavnetEndBlevSkrevet() throws IOException {
    // at an address that the user is known from, and at one that nobody knows
    assertThat(basic("10.9.0.1", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);
    for (String fra : List.of("10.9.0.1", "10.9.0.2")) {
      for (int i = 1; i < 6; i++) {
        assertThat(basic(fra, i % 2 == 0 ? "TRADIUM" : "Tradium", "forkert").status())
            .isEqualTo(401);
      }
      assertThat(basic(fra, "TRADIUM", "forkert").status()).isEqualTo(429);
      assertThat(basic(fra, BRUGER, KoerendeSystem.KODE).status()).as(fra).isEqualTo(429);
    }
    assertThat(system.bean(Loginvaern.class).laase())
        .extracting(l -> l.navn())
        .containsOnly(BRUGER);

    Vindue admin = vindue("10.9.0.3");
    admin.logInd("admin", KoerendeSystem.KODE);
    assertThat(admin.hent("/administration/laaste").krop()).contains(BRUGER);
    admin.form("/administration/laaste/loeft", "navn=" + BRUGER);
    assertThat(admin.hent("/administration/laaste").krop())
        .contains("Låsen på " + BRUGER)
        .contains("Ingen er låst.");
    for (String fra : List.of("10.9.0.1", "10.9.0.2")) {
      assertThat(basic(fra, BRUGER, KoerendeSystem.KODE).status()).as(fra).isEqualTo(200);
    }
    // the engine's names are told apart by their letters all the same
    assertThat(basic("10.9.0.1", "TRADIUM", KoerendeSystem.KODE).status()).isEqualTo(401);
  }

  @Test
  void sessionenSlutterMedBrugeren() throws IOException {
    IdentityService identitet = system.bean(IdentityService.class);
    User ny = identitet.newUser("paa_vej_ud");
    ny.setPassword(KoerendeSystem.KODE);
    identitet.saveUser(ny);
    Vindue v = vindue("10.5.0.1");
    v.logInd("paa_vej_ud", KoerendeSystem.KODE);
    assertThat(v.hent("/").status()).isEqualTo(200);
    identitet.deleteUser("paa_vej_ud");
    assertThat(v.hent("/").status()).isEqualTo(302);
  }

  @Test
  void webappsEgetLoginErLukketOgMotorensLaasGaelderIkke() throws IOException {
    Vindue v = vindue("10.6.0.1");
    v.logInd(BRUGER, KoerendeSystem.KODE);
    v.hent("/camunda/app/tasklist/default/");
    Raa.Svar svar =
        v.send(
            "/camunda/api/admin/auth/user/default/login/admin",
            FORMULAR,
            "username=admin&password=" + KoerendeSystem.KODE,
            "X-XSRF-TOKEN: " + v.cookies.get("XSRF-TOKEN"));
    assertThat(svar.status()).isEqualTo(403);
    // the engine's own count would lock for good after ten
    for (int runde = 1; runde <= 3; runde++) {
      for (int i = 0; i < 5; i++) {
        basic("10.6.0.2", BRUGER, "forkert");
      }
      frem(Duration.ofMinutes(16L * runde));
    }
    assertThat(basic("10.6.0.2", BRUGER, KoerendeSystem.KODE).status()).isEqualTo(200);
  }

  @Test
  void ikonetErIkkeDerManVarPaaVejHen() throws IOException {
    Vindue v = vindue("10.8.0.1");
    v.hent("/camunda/app/tasklist/default/", "Accept: text/html,*/*;q=0.8");
    v.hent("/camunda/favicon.ico", "Accept: image/avif,image/webp,*/*;q=0.8");

    Raa.Svar svar = v.logInd("admin", KoerendeSystem.KODE);

    assertThat(svar.hoved("Location"))
        .singleElement()
        .asString()
        .contains("/camunda/app/tasklist/default/");
  }

  @Test
  void enAdgangskodeSkiftesKunMedDenGamleOgFoelgerReglerne() throws IOException {
    IdentityService identitet = system.bean(IdentityService.class);
    User ny = identitet.newUser("skifter");
    ny.setPassword(KoerendeSystem.KODE);
    identitet.saveUser(ny);
    Vindue v = vindue("10.7.0.1");
    v.logInd("skifter", KoerendeSystem.KODE);
    v.hent("/camunda/app/welcome/default/");
    assertThat(v.skift("skifter", "forkert", "Helt-ny-kode-1").status()).isEqualTo(400);
    Raa.Svar kort = v.skift("skifter", KoerendeSystem.KODE, "kort");
    assertThat(kort.status()).isEqualTo(400);
    assertThat(kort.krop()).contains("mindst 10 tegn");
    assertThat(v.skift("admin", KoerendeSystem.KODE, "Helt-ny-kode-1").status()).isIn(403, 404);
    assertThat(basic("10.7.0.1", "skifter", KoerendeSystem.KODE).status()).isEqualTo(200);
    assertThat(v.skift("skifter", KoerendeSystem.KODE, "Helt-ny-kode-1").status()).isEqualTo(204);
    assertThat(basic("10.7.0.1", "skifter", "Helt-ny-kode-1").status()).isEqualTo(200);
    identitet.deleteUser("skifter");
  }

  @Test
  void forStoreKroppeAfvisesOgsaaUdenLaengde() throws IOException {
    String stor = "[" + " ".repeat(1024 * 1024) + "]";
    String auth = "Authorization: Basic " + kode("admin", KoerendeSystem.KODE);
    String json = "Content-Type: application/json";
    for (String sti : List.of("/engine-rest/task", "/api/forloeb/x/deltagere")) {
      assertThat(Raa.send(system.adresse(), "POST", sti, stor, auth, json).status())
          .as(sti)
          .isEqualTo(413);
      Raa.Svar bidder =
          Raa.send(
              system.adresse(),
              "POST",
              sti,
              Integer.toHexString(stor.length()) + "\r\n" + stor + "\r\n0\r\n\r\n",
              auth,
              json,
              "Transfer-Encoding: chunked");
      assertThat(bidder.status()).as(sti + " i bidder").isEqualTo(413);
      assertThat(bidder.krop()).contains("1024 kB");
    }
    Raa.Svar lille =
        Raa.send(
            system.adresse(),
            "POST",
            "/engine-rest/task",
            "2\r\n{}\r\n0\r\n\r\n",
            auth,
            json,
            "Transfer-Encoding: chunked");
    assertThat(lille.status()).isEqualTo(200);
    String dyb = "[".repeat(500) + "]".repeat(500);
    assertThat(Raa.send(system.adresse(), "POST", "/engine-rest/task", dyb, auth, json).status())
        .isEqualTo(400);
  }

  private static void frem(Duration tid) {
    ClockUtil.reset();
    ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(tid)));
  }

  private static Vindue vindue(String fra) {
    return new Vindue(system.adresse(), fra);
  }

  private static Raa.Svar basic(String fra, String bruger, String kode) throws IOException {
    return Raa.send(
        system.adresse(),
        "GET",
        "/engine-rest/task/count",
        null,
        "Authorization: Basic " + kode(bruger, kode),
        "X-Forwarded-For: " + fra);
  }

  private static String kode(String bruger, String kode) {
    return Base64.getEncoder()
        .encodeToString((bruger + ":" + kode).getBytes(StandardCharsets.UTF_8));
  }
}
