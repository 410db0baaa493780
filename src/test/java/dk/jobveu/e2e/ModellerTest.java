package dk.jobveu.e2e;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page Modeller, for designers and administrators (docs/adr/0058). */
class ModellerTest {

  private static final String SIDEN = "/administration/modeller";

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
            java.nio.charset.StandardCharsets.UTF_8);
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
    Browser.paaBeggeSkaerme(side, "modeller-proces");
    side.navigate(system.adresse() + SIDEN + "/beslutning/vurder_match");
    Browser.paaBeggeSkaerme(side, "modeller-beslutning");
    side.navigate(system.adresse() + SIDEN + "/blanket/afdaek_behov");
    PlaywrightAssertions.assertThat(side.locator("[data-tegnet=ja]")).isVisible();
    assertThat(side.locator(".modelblanket .fjs-form-field").count()).isGreaterThan(10);
    Browser.paaBeggeSkaerme(side, "modeller-blanket");
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
