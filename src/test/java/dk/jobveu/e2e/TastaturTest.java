package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page by the keyboard alone (issue 11): each thing is reached by Tab in the order of the
 * page, one sees where one is, and nothing holds one back. The same is asked of a form in {@link
 * TasklistTest}, and Cockpit is walked through in {@link CockpitIBrowserenTest}.
 */
@Tag("browser")
class TastaturTest {

  private static KoerendeSystem system;
  private static Browser browser;

  private Page side;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
  }

  @AfterAll
  static void slut() {
    browser.close();
    system.close();
  }

  @BeforeEach
  void aabn() {
    side = browser.nytVindue();
    // where one is, is asked at once
    side.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
  }

  @AfterEach
  void luk() {
    side.context().close();
  }

  private void logInd(String bruger) {
    side.navigate(system.adresse() + "/login");
    Tastatur.til(side, "input[name=username]");
    side.keyboard().type(bruger);
    Tastatur.til(side, "input[name=password]");
    side.keyboard().type(KoerendeSystem.KODE);
    side.keyboard().press("Enter");
    side.waitForURL(url -> !url.contains("/login"));
  }

  private void gaaIgennem(List<String> steder) {
    List<String> brud = new ArrayList<>();
    for (String sted : steder) {
      side.navigate(system.adresse() + sted);
      Tastatur.brud(side).forEach(b -> brud.add(sted + ": " + b));
    }
    assertThat(brud).isEmpty();
  }

  @Test
  void koordinatorenNaarAltPaaSineSider() {
    String forloeb = "/projektrum/forloeb/" + Screeningsforloeb.i(system::bean).id();
    logInd(Screeningsforloeb.KOORDINATOR);
    List<String> steder =
        new ArrayList<>(
            List.of(
                "/",
                "/projektrum",
                "/projektrum/tavle",
                "/projektrum/casebank",
                "/hjaelp",
                "/konto",
                "/stedfortraeder",
                forloeb,
                forloeb + "/koordinator",
                forloeb + "/stop",
                forloeb + "/tjekliste/C3.1"));
    for (String fane :
        List.of(
            "opgaver",
            "billede",
            "aftalt",
            "beskeder",
            "parter",
            "tal",
            "tidslinje",
            "afgoerelser",
            "tjekliste")) {
      steder.add(forloeb + "/" + fane);
    }
    gaaIgennem(steder);
    side.setViewportSize(390, 844);
    gaaIgennem(List.of("/", "/projektrum/tavle", forloeb));
  }

  @Test
  void jobcentretNaarAltPaaSineLister() {
    Screeningsforloeb forloeb = Screeningsforloeb.i(system::bean);
    String sti = "/projektrum/forloeb/" + forloeb.id();
    logInd("randers");
    gaaIgennem(
        List.of(
            sti + "/deltagere", sti + "/screening", sti + "/tilmelding", sti + "/beskaeftigede"));
  }

  @Test
  void administratorenNaarAltPaaSineSider() {
    logInd("admin");
    gaaIgennem(
        List.of(
            "/administration",
            "/administration/organisationer",
            "/administration/organisationer/tradium",
            "/administration/indlaes",
            "/administration/register",
            "/projektrum/kildelister",
            "/administration/genspil",
            "/projektrum/tal",
            "/administration/laaste",
            "/administration/post",
            "/post"));
  }

  /** From the front page to a tab of a forløb, past the head, and a choice on the board. */
  @Test
  void enArbejdsdagUdenMus() {
    String id = Screeningsforloeb.i(system::bean).id();
    logInd(Screeningsforloeb.KOORDINATOR);
    Tastatur.tryk(side, "header a[href$='/projektrum']", "Enter");
    side.waitForURL("**/projektrum");
    Tastatur.tryk(side, "a[href$='/projektrum/tavle']", "Enter");
    side.waitForURL("**/projektrum/tavle");
    Tastatur.til(side, "#soeg");
    side.keyboard().type(id);
    side.keyboard().press("Enter");
    side.waitForURL("**/projektrum/tavle/fundet");
    Tastatur.tryk(side, "a[href$='/projektrum/forloeb/" + id + "']", "Enter");
    side.waitForURL("**/projektrum/forloeb/" + id);
    Tastatur.tryk(side, ".faner a[href$='/tidslinje']", "Enter");
    side.waitForURL("**/tidslinje");

    side.reload();
    Tastatur.tryk(side, ".spring-over", "Enter");
    assertThat(side).hasURL(Pattern.compile(".*/tidslinje#indhold"));
    side.keyboard().press("Tab");
    assertThat(
            (Boolean)
                side.evaluate("document.querySelector('main').contains(document.activeElement)"))
        .as("det næste efter Spring til indholdet")
        .isTrue();

    side.setViewportSize(390, 844);
    side.navigate(system.adresse() + "/projektrum/tavle");
    assertThat(side.locator("#soeg")).isHidden();
    Tastatur.tryk(side, ".udvalg > summary", "Space");
    assertThat(side.locator("#soeg")).isVisible();
    Tastatur.tryk(side, ".udvalg a[href*='galt=FORSINKET']", "Enter");
    side.waitForURL("**/projektrum/tavle?galt=FORSINKET");
    assertThat(side.locator(".udvalg > summary")).hasText("Vælg og søg: Over fristen");
  }
}
