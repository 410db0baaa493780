package dk.jobveu.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs axe-core's rules for WCAG 2.1 A and AA on the page that a browser shows. */
final class Tilgaengelighed {

  private static final String REGLER = laes();

  private static final String KOER =
      """
      async () => {
        const svar = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
          resultTypes: ['violations'],
        });
        return svar.violations.map(
          v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(' | '));
      }
      """;

  private static final String TO_BILLEDER =
      "() => new Promise(svar => requestAnimationFrame(() => requestAnimationFrame(svar)))";

  private Tilgaengelighed() {}

  /**
   * What breaks a rule when the page has come to rest, one line a rule with the elements that do.
   */
  static List<String> brud(Page side) {
    // by the browser's own means, since the page's policy allows no foreign script
    if (!(Boolean) side.evaluate("() => 'axe' in window")) {
      side.evaluate(REGLER);
    }
    List<String> brud = koer(side);
    if (!brud.isEmpty()) {
      // the product draws a card and our scripts mend it in the frames after
      side.waitForLoadState(LoadState.NETWORKIDLE);
      side.evaluate(TO_BILLEDER);
      brud = koer(side);
    }
    return brud;
  }

  @SuppressWarnings("unchecked")
  private static List<String> koer(Page side) {
    return (List<String>) side.evaluate(KOER);
  }

  private static String laes() {
    try (InputStream fil = Tilgaengelighed.class.getResourceAsStream("/axe.min.js")) {
      return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
