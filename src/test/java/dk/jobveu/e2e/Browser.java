package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Chromium for the browser tests: the one named by {@code -Djobveu.chromium} or {@code
 * JOBVEU_CHROMIUM}, else the first that is found on the path, before others the one that draws no
 * windows of its own, which costs half. Its language is English on purpose: the pages are Danish
 * whatever the browser asks for. One is started in a JVM and ends with it; a test closes its
 * windows.
 */
public final class Browser implements AutoCloseable {

  private static final Path BILLEDER = Path.of("target", "skaermbilleder");

  private static Browser startet;

  private final com.microsoft.playwright.Browser chromium;

  private Browser(com.microsoft.playwright.Browser chromium) {
    this.chromium = chromium;
  }

  public static Browser start() {
    if (startet == null) {
      startet = ny();
    }
    return startet;
  }

  private static Browser ny() {
    // a busy machine is not a failure
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(findChromium())
                    .setHeadless(true)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"))));
  }

  /** A fresh window that shares nothing with the others. */
  public Page nytVindue() {
    return vindue("UTC", true);
  }

  /** A fresh window on a machine whose clock is set to that time zone. */
  public Page nytVindue(String tidszone) {
    return vindue(tidszone, true);
  }

  /** A fresh window in a browser that runs no scripts. */
  Page nytVindueUdenScript() {
    return vindue("UTC", false);
  }

  private Page vindue(String tidszone, boolean script) {
    BrowserContext vindue =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId(tidszone)
                .setJavaScriptEnabled(script)
                .setViewportSize(1400, 900));
    vindue.setDefaultTimeout(60_000);
    // what a page that never came was waiting for
    vindue.onRequestFailed(
        r -> {
          if (!r.failure().contains("ERR_ABORTED")) {
            System.out.println("Browser: " + r.url() + " " + r.failure());
          }
        });
    vindue.onWebError(f -> System.out.println("Browser: " + f.error()));
    return vindue.newPage();
  }

  /** Logs in on our own page and waits for the next one. */
  public static void logInd(Page side, String adresse, String bruger, String kode) {
    side.navigate(adresse + "/login");
    side.fill("input[name=username]", bruger);
    side.fill("input[name=password]", kode);
    side.press("input[name=password]", "Enter");
    side.waitForURL(url -> !url.contains("/login"));
  }

  /**
   * Keeps a picture of what the window shows under {@code target/skaermbilleder}, for whoever wants
   * to look: with {@code -Djobveu.billeder}, since a picture costs as much as a page.
   */
  public static void billede(Page side, String navn) {
    billede(side, navn, false);
  }

  /** The same of the whole page. */
  static void heleSiden(Page side, String navn) {
    billede(side, navn, true);
  }

  private static void billede(Page side, String navn, boolean hele) {
    if (System.getProperty("jobveu.billeder") != null) {
      side.screenshot(
          new Page.ScreenshotOptions().setFullPage(hele).setPath(BILLEDER.resolve(navn + ".png")));
    }
  }

  /** On a desktop and on a phone: axe finds nothing, and nothing is outside the screen. */
  static void paaBeggeSkaerme(Page side, String navn) {
    for (int[] maal : new int[][] {{1366, 768}, {390, 844}}) {
      side.setViewportSize(maal[0], maal[1]);
      heleSiden(side, navn + "-" + maal[0]);
      assertThat(Tilgaengelighed.brud(side)).as(navn).isEmpty();
      assertThat((Boolean) side.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(navn)
          .isTrue();
    }
  }

  @Override
  public void close() {
    List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
  }

  private static Path findChromium() {
    String valgt =
        System.getProperty("jobveu.chromium", System.getenv().getOrDefault("JOBVEU_CHROMIUM", ""));
    if (!valgt.isBlank()) {
      return Path.of(valgt);
    }
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(
            mappe ->
                Stream.of(
                        "chromium-headless-shell",
                        "chromium",
                        "chromium-browser",
                        "google-chrome",
                        "google-chrome-stable")
                    .map(navn -> Path.of(mappe, navn)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::virkelig)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Der er ingen Chromium. Installér den (apt-get install chromium), eller angiv"
                        + " den med JOBVEU_CHROMIUM."));
  }

  private static Path virkelig(Path fil) {
    try {
      return fil.toRealPath();
    } catch (IOException e) {
      return fil;
    }
  }
}
