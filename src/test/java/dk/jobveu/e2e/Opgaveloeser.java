package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Does tasks as people do: from the front page to the task, taken by the first letter, and from
 * Complete to the next one. Counts what it costs apart from the answers, which are put into the
 * form at once: how they are typed is shown by other tests.
 */
final class Opgaveloeser {

  /** Remembers the form that is on the screen and the task it belongs to. */
  private static final String HUSK_BLANKETTEN =
      """
      const leder = setInterval(() => {
        const bundt = window.webpackChunkcamunda_bpm_webapp;
        if (!bundt) return;
        bundt.push([['test' + Math.random()], {}, krav => {
          if (!krav.m[57661]) return;
          clearInterval(leder);
          const Form = krav(57661).Form;
          const original = Form.prototype.importSchema;
          Form.prototype.importSchema = async function (...led) {
            const svar = await original.apply(this, led);
            window.blanketten = this;
            window.blankettensOpgave = /task=([^&]+)/.exec(location.hash)?.[1] ?? '';
            return svar;
          };
        }]);
      }, 5);
      """;

  private static final String UDFYLD =
      """
      async svar => {
        const { skema, data } = window.blanketten.jobveuRaa;
        await window.blanketten.importSchema(skema, { ...data, ...svar });
      }
      """;

  /** Tasklist asks for the list every ten seconds, however long a step takes. */
  private static final String UDEN_GENTAGELSE =
      """
      const saet = window.setInterval;
      window.setInterval = (f, tid, ...led) => (tid === 10000 ? 0 : saet(f, tid, ...led));
      """;

  /** Nothing has been asked for in a second. */
  private static final String STILLE =
      """
      () => {
        const antal = performance.getEntriesByType('resource').length;
        if (window.antalFoer !== antal) {
          window.antalFoer = antal;
          window.stilleSiden = performance.now();
        }
        return performance.now() - window.stilleSiden > 1000;
      }
      """;

  /** A busy machine is not a failure; milliseconds. */
  private static final int TAALMODIG = 60_000;

  /** A look at each frame would have the window draw all the time; milliseconds. */
  private static final int MELLEM_BLIK = 50;

  /** What a person has used. */
  static final class Pris {
    int klik;
    int sider;
    int opgaver;

    /**
     * What the same tasks cost when each was looked for in Tasklist's list, taken by a button and
     * completed, from the front page and back.
     */
    int klikFoer() {
      return 3 * opgaver;
    }

    int siderFoer() {
      return 2 * opgaver;
    }

    @Override
    public String toString() {
      return "%d opgaver og begyndte forløb: %d klik mod %d før, %d sider mod %d før"
          .formatted(opgaver, klik, klikFoer(), sider, siderFoer());
    }
  }

  private final Browser browser;
  private final String adresse;
  private final String kode;
  private final Map<String, Page> vinduer = new LinkedHashMap<>();
  private final Map<String, Page> lister = new LinkedHashMap<>();
  private final Map<String, Pris> priser = new TreeMap<>();

  /**
   * @param kode the password of all of them
   */
  Opgaveloeser(Browser browser, String adresse, String kode) {
    this.browser = browser;
    this.adresse = adresse;
    this.kode = kode;
  }

  /** By user. */
  Map<String, Pris> priser() {
    return priser;
  }

  void luk() {
    vinduer.values().forEach(side -> side.context().close());
  }

  /**
   * Begins a forløb from the front page.
   *
   * @param set called when the form is filled in
   */
  void begynd(String bruger, Map<String, Object> svar, Consumer<Page> set) {
    Page side = vindue(bruger);
    forside(bruger);
    klik(bruger, side.locator("main").getByText("Start et forløb"));
    assertThat(side.locator(".modal-body .fjs-form")).isVisible();
    vent(side, "() => window.blanketten?.jobveuRaa", null);
    side.evaluate(UDFYLD, svar);
    Locator knap = side.locator(".modal-footer button.btn-primary");
    assertThat(knap).isEnabled();
    set.accept(side);
    side.evaluate("() => { window.blanketten = null; }");
    klik(bruger, knap);
    assertThat(side.locator(".modal-dialog")).hasCount(0);
    priser.get(bruger).opgaver++;
  }

  /**
   * Completes a task.
   *
   * @param navn what it is called
   * @param set called when the form is filled in
   */
  void loes(
      String bruger, String opgaveId, String navn, Map<String, Object> svar, Consumer<Page> set) {
    Page side = vindue(bruger);
    if (side.url().contains("/tasklist/")) {
      visINaerheden(bruger, side, opgaveId);
    } else {
      forside(bruger);
      klik(bruger, side.locator("main a[href$='task=" + opgaveId + "']"));
    }
    vent(side, "id => window.blanketten && window.blankettensOpgave === id", opgaveId);
    assertThat(side.locator(".task-card header h2")).containsText(navn);
    side.evaluate(UDFYLD, svar);
    tag(bruger, side);
    Locator knap = side.locator(".form-actions button.btn-primary");
    assertThat(knap).isEnabled();
    set.accept(side);
    side.evaluate("() => { window.blanketten = null; }");
    klik(bruger, knap);
    priser.get(bruger).opgaver++;
  }

  /** Opens a task from the front page, with the list beside it that is not asked for by itself. */
  Page aabn(String bruger, String opgaveId) {
    Page side = vindue(bruger);
    side.addInitScript(UDEN_GENTAGELSE);
    side.route(
        "**/kladde",
        kald -> {
          if (kald.request().method().equals("GET")) {
            kald.resume();
          } else {
            // how often what is typed is kept depends on how fast one types
            kald.fulfill(new Route.FulfillOptions().setStatus(204));
          }
        });
    forside(bruger);
    klik(bruger, side.locator("main a[href$='task=" + opgaveId + "']"));
    ventPaaBlanket(side, "id => window.blankettensOpgave === id", opgaveId);
    return side;
  }

  /** Puts the answers into the form that is on the screen. */
  void udfyld(String bruger, Map<String, Object> svar) {
    vindue(bruger).evaluate(UDFYLD, svar);
  }

  /** Takes the task and sends the form that is filled in, until the next one is there. */
  void send(String bruger, String opgaveId) {
    Page side = vindue(bruger);
    tag(bruger, side);
    Locator knap = side.locator(".form-actions button.btn-primary");
    assertThat(knap).isEnabled();
    side.evaluate("() => { window.blanketten = null; }");
    klik(bruger, knap);
    ventPaaBlanket(side, "id => window.blankettensOpgave !== id", opgaveId);
  }

  /** And until the page asks for nothing more. */
  private static void ventPaaBlanket(Page side, String hvilken, String opgaveId) {
    vent(side, "() => window.blanketten?.jobveuRaa", null);
    vent(side, hvilken, opgaveId);
    vent(side, STILLE, null);
  }

  /**
   * A person who comes back to the window: the next task of the forløb is there, or comes when they
   * do; another than the one that S1 does next is left for it, in the list beside.
   */
  private void visINaerheden(String bruger, Page side, String opgaveId) {
    vent(
        side,
        """
        () => {
          dispatchEvent(new Event('focus'));
          return window.blanketten?.jobveuRaa;
        }
        """,
        null);
    if (!side.url().endsWith("task=" + opgaveId)) {
      klik(bruger, side.locator("li.task:has(a[href*='task=" + opgaveId + "'])"));
    }
  }

  /**
   * The lists of people, which a person has in another tab than the tasks. What they cost is told
   * by ProjektrumTest and is no part of the price.
   */
  Listeudfylder liste(String bruger) {
    return new Listeudfylder(anden(bruger));
  }

  /** The tab beside the one with the tasks; what is looked at there is no part of the price. */
  Page anden(String bruger) {
    return lister.computeIfAbsent(
        bruger,
        navn -> {
          Page side = vindue(navn).context().newPage();
          side.navigate(adresse + "/");
          return side;
        });
  }

  /** Back from the task that somebody else is about to do. */
  void forlad(String bruger) {
    forside(bruger);
  }

  private void forside(String bruger) {
    Page side = vindue(bruger);
    if (!side.url().equals(adresse + "/")) {
      klik(bruger, side.locator("header.hoved").getByText("Forside"));
      side.waitForURL(adresse + "/");
    }
    assertThat(side.getByRole(AriaRole.HEADING).first()).isVisible();
  }

  /** The first letter takes it, or the first choice; both are part of the answers. */
  private void tag(String bruger, Page side) {
    Locator tekster =
        side.locator(
            ".fjs-form :is(.fjs-form-field-textfield input, .fjs-form-field-textarea textarea):not([disabled],"
                + " [readonly]):visible");
    Locator valg =
        side.locator(
            ".fjs-form :is(input[type=radio], input[type=checkbox]):not([disabled]):visible");
    if (tekster.count() > 0) {
      tekster.first().focus();
      side.keyboard().press("End");
      side.keyboard().type("x");
      side.keyboard().press("Backspace");
    } else if (valg.count() > 0) {
      // as a choice begins; it is made already
      valg.first().dispatchEvent("input");
    } else {
      klik(bruger, side.locator(".jobveu-taget button"));
    }
    assertThat(side.locator(".jobveu-taget")).isHidden();
  }

  private static void vent(Page side, String betingelse, Object hvad) {
    side.waitForFunction(
        betingelse,
        hvad,
        new Page.WaitForFunctionOptions().setTimeout(TAALMODIG).setPollingInterval(MELLEM_BLIK));
  }

  private void klik(String bruger, Locator hvor) {
    priser.get(bruger).klik++;
    hvor.click();
  }

  private Page vindue(String bruger) {
    return vinduer.computeIfAbsent(
        bruger,
        navn -> {
          Page side = browser.nytVindue();
          side.addInitScript(HUSK_BLANKETTEN);
          side.setDefaultTimeout(TAALMODIG);
          Browser.logInd(side, adresse, navn, kode);
          Pris pris = new Pris();
          priser.put(navn, pris);
          side.onDOMContentLoaded(s -> pris.sider++);
          side.navigate(adresse + "/");
          return side;
        });
  }
}
