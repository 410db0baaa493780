package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Log-in at an identity provider (issue 3, "OpenID Connect login as a profile"), in a real browser
 * and on another site: the provider is at 127.0.0.1, we are at localhost.
 */
@Tag("browser")
class OidcTest {

  private static final String KONTO = "konto-1";

  private static MockOAuth2Server udbyder;
  private static KoerendeSystem system;
  private static Browser browser;

  private Page side;
  private final List<String> adresser = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    udbyder = new MockOAuth2Server(new OAuth2Config(true));
    udbyder.start(InetAddress.getByName("127.0.0.1"), 0);
    int port = udbyder.baseUrl().port();
    system =
        KoerendeSystem.iHukommelsen(
            "oidc",
            "--spring.profiles.active=oidc",
            "--JOBVEU_OIDC_UDSTEDER=http://127.0.0.1:" + port + "/jobveu",
            "--JOBVEU_OIDC_KLIENT=job-veu",
            "--JOBVEU_OIDC_HEMMELIGHED=kun-til-testen",
            "--JOBVEU_OIDC_ADMINISTRATORGRUPPE=veu-drift");
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
    udbyder.shutdown();
  }

  @BeforeEach
  void vindue() {
    side = browser.nytVindue();
    side.onRequest(r -> adresser.add(r.url()));
  }

  @AfterEach
  void luk() {
    side.context().close();
    IdentityService identitet = system.bean(IdentityService.class);
    identitet.deleteUser("bente_b");
  }

  @Test
  void enBrugerOgHendesGrupperFoelgerUdbyderen() {
    logInd(KONTO, "bente_b", "\"tradium\",\"findes_ikke\",\"camunda-admin\"");

    assertThat(side.url()).startsWith(system.adresse()).doesNotContain("login");
    assertThat(side.content()).contains("bente_b").contains("Log ud");
    assertThat(grupper("bente_b")).containsExactly("tradium", "uddannelsesinstitution");
    String begynd = adresser.stream().filter(a -> a.contains("/authorize")).findFirst().orElse("");
    assertThat(begynd)
        .contains("code_challenge=")
        .contains("code_challenge_method=S256")
        .contains("state=")
        .contains("nonce=");

    side.navigate(system.adresse() + "/camunda/app/tasklist/default/");
    side.waitForSelector("[cam-tasks], .task-filters, .tasks-list");

    Page igen = browser.nytVindue();
    logInd(igen, KONTO, "bente_b", "\"jobcenter_randers\"");
    assertThat(grupper("bente_b")).containsExactly("jobcenter", "jobcenter_randers");
    igen.context().close();
    Page uden = browser.nytVindue();
    logInd(uden, KONTO, "bente_b", "");
    assertThat(grupper("bente_b")).isEmpty();
    uden.context().close();
  }

  @Test
  void kunDenAftalteVaerdiGoerTilAdministrator() {
    logInd(KONTO, "bente_b", "\"veu-drift\"");
    assertThat(grupper("bente_b")).containsExactly("camunda-admin");
    side.navigate(system.adresse() + "/administration/laaste");
    assertThat(side.content()).contains("Lås en bruger");
    // a password that is chosen here would be of no use
    String organisation = system.adresse() + "/administration/organisationer/jobcenter_randers";
    side.navigate(organisation);
    assertThat(side.content())
        .contains("Folk kommer ind hos jeres loginudbyder", "jobcenter_randers")
        .doesNotContain("Du får et personligt link", "Nyt link");
  }

  @Test
  void ingenOvertagerEnAndensBruger() {
    List<String> foer = grupper("admin");
    logInd(KONTO, "admin", "\"tradium\"");
    assertThat(side.url()).endsWith("/login?bruges-ikke");
    assertThat(side.content()).contains("Din konto kan ikke bruges her");
    assertThat(grupper("admin")).isEqualTo(foer);

    Page f = browser.nytVindue();
    logInd(f, KONTO, "bente_b", "\"tradium\"");
    f.context().close();
    Page anden = browser.nytVindue();
    logInd(anden, "konto-2", "bente_b", "\"jobcenter_randers\"");
    assertThat(anden.url()).endsWith("/login?bruges-ikke");
    anden.context().close();
    assertThat(grupper("bente_b")).containsExactly("tradium", "uddannelsesinstitution");
  }

  @Test
  void etBrugernavnSomMotorenIkkeKanBrugeFaarEnDanskSide() {
    logInd(KONTO, "søren@eksempel.dk", "\"tradium\"");
    assertThat(side.url()).endsWith("/login?bruges-ikke");
    assertThat(
            system.bean(IdentityService.class).createUserQuery().list().stream().map(User::getId))
        .noneMatch(id -> id.contains("@"));
  }

  @Test
  void logUdGaelderOgsaaHosUdbyderen() {
    logInd(KONTO, "bente_b", "\"tradium\"");
    List<Cookie> cookies = side.context().cookies(system.adresse());
    assertThat(cookies)
        .filteredOn(c -> c.name.equals("JSESSIONID"))
        .allSatisfy(
            c -> {
              assertThat(c.httpOnly).isTrue();
              assertThat(c.sameSite.toString()).isEqualTo("LAX");
            });
    side.navigate(system.adresse() + "/logout");
    side.click("main button[type=submit]");
    side.waitForURL(u -> u.endsWith("/login?logget-ud"));
    assertThat(adresser).anyMatch(a -> a.contains("/endsession") && a.contains("id_token_hint="));
    assertThat(side.content()).contains("Du er logget ud").doesNotContain("name=\"password\"");
    side.navigate(system.adresse() + "/");
    assertThat(side.url()).contains("127.0.0.1");
  }

  @Test
  void adgangskoderGaelderKunForProgrammer() throws IOException {
    logInd(KONTO, "bente_b", "\"tradium\"");
    assertThat(basic("tradium", KoerendeSystem.KODE).status()).isEqualTo(200);
    assertThat(basic("bente_b", "").status()).isEqualTo(401);
    assertThat(basic("bente_b", "null").status()).isEqualTo(401);
    Raa.Svar formular =
        Raa.send(
            system.adresse(),
            "POST",
            "/login",
            "username=tradium&password=" + KoerendeSystem.KODE,
            "Content-Type: application/x-www-form-urlencoded");
    assertThat(formular.status()).isEqualTo(403);
    Raa.Svar uden = Raa.send(system.adresse(), "GET", "/engine-rest/task", null);
    assertThat(uden.status()).isEqualTo(401);
  }

  private static Raa.Svar basic(String bruger, String kode) throws IOException {
    return Raa.send(
        system.adresse(),
        "GET",
        "/engine-rest/task/count",
        null,
        "Authorization: Basic "
            + Base64.getEncoder().encodeToString((bruger + ":" + kode).getBytes()));
  }

  private void logInd(String konto, String bruger, String grupper) {
    logInd(side, konto, bruger, grupper);
  }

  private static void logInd(Page side, String konto, String bruger, String grupper) {
    side.navigate(system.adresse() + "/");
    side.fill("input[name=username]", konto);
    side.fill(
        "textarea[name=claims]",
        "{\"preferred_username\":\"%s\",\"given_name\":\"Bente\",\"groups\":[%s]}"
            .formatted(bruger, grupper));
    side.click("input[type=submit]");
    side.waitForURL(u -> u.startsWith(system.adresse()));
  }

  private static List<String> grupper(String bruger) {
    return system.bean(IdentityService.class).createGroupQuery().groupMember(bruger).list().stream()
        .map(Group::getId)
        .sorted()
        .collect(Collectors.toList());
  }
}
