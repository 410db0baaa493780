package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Windows of Tasklist's users at the shared system, each at a machine that keeps its log-in and the
 * product's scripts from test to test, since both cost seconds of processor. A new window remembers
 * nothing of those before it.
 */
final class Vinduer {

  private static final String HVEM = "/camunda/api/admin/auth/user/default";

  private final Browser browser;
  private final String adresse;
  private final Map<String, BrowserContext> maskiner = new HashMap<>();
  private final Map<String, List<Cookie>> loggetInd = new HashMap<>();

  Vinduer(Browser browser, String adresse) {
    this.browser = browser;
    this.adresse = adresse;
  }

  /** At the user's own machine, logged in. */
  Page nyt(String bruger) {
    return nyt(bruger, bruger);
  }

  /** At a machine that only this user logs in at. */
  Page nyt(String maskine, String bruger) {
    BrowserContext plads = maskiner.computeIfAbsent(maskine, m -> browser.nytVindue().context());
    Page vindue = plads.newPage();
    plads.clearCookies();
    if (loggetInd.containsKey(maskine)) {
      plads.addCookies(loggetInd.get(maskine));
    }
    if (vindue.navigate(adresse + HVEM).status() != 200) {
      Browser.logInd(vindue, adresse, bruger, KoerendeSystem.kode(bruger));
      vindue.navigate(adresse + "/camunda/app/tasklist/default/");
      // by now the product has given its own token as well
      assertThat(vindue.getByText("Opgaver til os")).isVisible();
      loggetInd.put(maskine, plads.cookies());
    }
    vindue.evaluate("() => localStorage.clear()");
    return vindue;
  }

  /** Closes all windows; the machines stay on. */
  void luk() {
    maskiner.values().forEach(m -> List.copyOf(m.pages()).forEach(Page::close));
  }
}
