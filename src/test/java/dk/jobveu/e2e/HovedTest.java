package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import dk.jobveu.proces.Testaktoerer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One house (issue 11): the same head on our pages and on the product's, on a screen and a phone.
 */
@Tag("browser")
class HovedTest {

  private static final String OPGAVER = "/camunda/app/tasklist/default/";
  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final String SPLASH =
      "getComputedStyle(document.querySelector('.app-splash'), '::before').content";

  private static final String SPRING_OVER_SES =
      """
      () => {
        const link = document.querySelector('.spring-over');
        const { left, right } = link.getBoundingClientRect();
        return document.activeElement === link && left >= 0 && right <= innerWidth;
      }
      """;
  private static final String INDHOLD_HAR_FOKUS = "document.activeElement.matches('[ng-view]')";

  private static KoerendeSystem system;
  private static Browser browser;
  private static Vinduer vinduer;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
    vinduer = new Vinduer(browser, system.adresse());
  }

  @AfterEach
  void luk() {
    vinduer.luk();
  }

  @AfterAll
  static void slut() {
    browser.close();
    system.close();
  }

  @Test
  void koordinatorenHarSammeHovedPaaHverSide() {
    Page side = vinduer.nyt(Testaktoerer.bruger(Testaktoerer.KOORDINATOR));
    for (String sti : List.of("/", "/projektrum", "/projektrum/tal", "/hjaelp", OPGAVER, COCKPIT)) {
      side.navigate(system.adresse() + sti);
      assertThat(punkter(side))
          .hasText(
              new String[] {
                "Forside", "Projektrum", "Opgaver", "Start et forløb", "Cockpit", "Hjælp"
              });
      assertThat(hoved(side)).containsText("VEU-koordinator Østjylland");
      assertThat(side.locator("header.hoved a[aria-current]")).hasCount(1);
      assertThat(side.locator("li.account:visible, li.app-switch:visible")).hasCount(0);
      assertThat(side.locator(".loader:visible")).hasCount(0);
      assertThat(Tilgaengelighed.brud(side)).as("WCAG på " + sti).isEmpty();
    }
  }

  @Test
  void enBrancheorganisationTilbydesHverkenAtStarteEllerCockpit() {
    Page side = vinduer.nyt(Testaktoerer.bruger(Testaktoerer.BRANCHE));
    for (String sti : List.of("/", OPGAVER)) {
      side.navigate(system.adresse() + sti);
      assertThat(punkter(side)).hasText(new String[] {"Forside", "Projektrum", "Opgaver", "Hjælp"});
    }
  }

  @Test
  void startEtForloebAabnerBlanketten() {
    Page side = vinduer.nyt(Testaktoerer.bruger(Testaktoerer.JOBCENTER));
    side.navigate(system.adresse() + "/");
    hoved(side).getByText("Start et forløb").click();

    assertThat(side.getByText("Meld et behov, og begynd et forløb")).isVisible();
    // a dialogue has a name
    assertThat(
            side.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Start et forløb")))
        .isVisible();
  }

  /** The head takes the room it needs and no more, and the work begins below it. */
  @Test
  void paaEnTelefonDaekkerHovedetIntet() {
    Page side = vinduer.nyt(Testaktoerer.bruger(Testaktoerer.KOORDINATOR));
    side.setViewportSize(390, 844);
    for (String sti : List.of("/", OPGAVER, COCKPIT)) {
      side.navigate(system.adresse() + sti);
      assertThat(punkter(side)).hasCount(6);
      Locator indhold = side.locator("main, .page-wrap, .ctn-main").first();
      assertThat(indhold).isVisible();
      double hoved = hoved(side).boundingBox().height;
      assertThat(hoved).as(sti).isLessThan(844 / 5.0);
      side.waitForCondition(() -> indhold.boundingBox().y >= hoved);
      assertThat((Integer) side.evaluate("document.documentElement.scrollWidth"))
          .as(sti)
          .isLessThanOrEqualTo(390);
      Browser.billede(side, "hoved-telefon" + sti.replace('/', '-'));
    }
  }

  @Test
  void medTastaturetKommerManForbiHovedet() {
    Page side = vinduer.nyt(Testaktoerer.bruger(Testaktoerer.JOBCENTER));
    side.navigate(system.adresse() + OPGAVER);
    assertThat(punkter(side)).hasCount(5);
    assertThat(side.getByText("Opgaver til os")).isVisible();
    // while it starts, the product moves the focus about to learn what the browser can
    side.waitForCondition(
        () -> {
          side.locator(".spring-over").focus();
          boolean set = (Boolean) side.evaluate(SPRING_OVER_SES);
          side.keyboard().press("Enter");
          return set && (Boolean) side.evaluate(INDHOLD_HAR_FOKUS);
        });

    assertThat(side).hasURL(Pattern.compile(".*/tasklist/default/#/([?].*)?"));
  }

  /** The name of an organisation is text, also where Angular would evaluate it. */
  @Test
  void hovedetRegnesIkkeUdSomEtUdtryk() {
    Page side = vinduer.nyt(Testaktoerer.bruger(Testaktoerer.JOBCENTER));
    side.route(
        "**/hoved",
        r -> {
          var svar = r.fetch();
          r.fulfill(
              new Route.FulfillOptions()
                  .setStatus(200)
                  .setHeaders(Map.of("Content-Type", "text/html;charset=UTF-8"))
                  .setBody(svar.text().replace("Jobcenter Randers", "{{ 7 * 6 }}")));
        });
    side.navigate(system.adresse() + OPGAVER);
    assertThat(side.getByText("Opgaver til os")).isVisible();

    assertThat(hoved(side)).containsText("{{ 7 * 6 }}");
  }

  /** RequireJS gave up after seven seconds, and the page waited for ever. */
  @Test
  void enLangsomFoersteHentningSigerHvadDenGoerOgFaarTid() {
    Page side = vinduer.nyt(Testaktoerer.bruger(Testaktoerer.JOBCENTER));
    AtomicReference<Route> tilbageholdt = new AtomicReference<>();
    side.route("**/lib/ngDefine.js*", tilbageholdt::set);
    side.navigate(
        system.adresse() + OPGAVER, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    side.waitForCondition(() -> tilbageholdt.get() != null);

    assertThat((String) side.evaluate(SPLASH)).contains("Henter siden");
    assertThat((Integer) side.evaluate("require.s.contexts._.config.waitSeconds")).isEqualTo(60);
    tilbageholdt.get().resume();
    assertThat(side.getByText("Opgaver til os")).isVisible();
  }

  private static Locator hoved(Page side) {
    return side.locator("header.hoved");
  }

  private static Locator punkter(Page side) {
    return hoved(side).locator("nav li");
  }
}
