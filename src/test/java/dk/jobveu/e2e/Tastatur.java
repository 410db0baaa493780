package dk.jobveu.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through a page by Tab as somebody without a mouse does. */
final class Tastatur {

  /** More than any of our pages has, so that a trap ends the test and not the day. */
  private static final int HOEJST = 600;

  /**
   * What can be reached, in the order of the page, and how each looks before it is: a ring is seen
   * by what has changed, on the thing itself or on what is drawn around it. Of a group of radio
   * buttons one is reached.
   */
  private static final String BEGYND =
      """
      () => {
        const KAN = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
        const ses = e =>
          e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && e.getClientRects().length > 0;
        const grupper = new Set();
        const alle = [...document.querySelectorAll(KAN)].filter(e => {
          if (e.disabled || e.tabIndex < 0 || !ses(e)) return false;
          if (e.type !== 'radio' || !e.name) return true;
          const valgt = document.querySelector(`input[type=radio][name="${CSS.escape(e.name)}"]:checked`);
          if (valgt ? e !== valgt : grupper.has(e.name)) return false;
          grupper.add(e.name);
          return true;
        });
        const udseende = e =>
          [e, e.parentElement, e.parentElement.parentElement]
            .map(x => getComputedStyle(x))
            .map(s => [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor, s.backgroundColor])
            .join('|');
        // from the top of the page, wherever one was
        const top = document.createElement('span');
        top.tabIndex = -1;
        document.body.prepend(top);
        top.focus();
        top.remove();
        const foer = alle.map(udseende);
        const vej = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 140);
        const naaet = new Set();
        window.jobveuTastatur = {
          hvor: () => {
            const e = document.activeElement;
            if (!e || e === document.body) return { slut: true };
            const nr = alle.indexOf(e);
            const ny = !naaet.has(e);
            naaet.add(e);
            const r = e.getBoundingClientRect();
            return {
              slut: false,
              nr,
              ny,
              vej: vej(e),
              ses: nr < 0 || foer[nr] !== udseende(e),
              inde: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth
            };
          },
          mangler: () => alle.filter(e => e.isConnected && ses(e) && !naaet.has(e)).map(vej)
        };
      }
      """;

  private Tastatur() {}

  /** What is wrong with a page that has come to rest, for whoever has only Tab. */
  static List<String> brud(Page side) {
    side.waitForLoadState(LoadState.NETWORKIDLE);
    side.evaluate(BEGYND);
    List<String> brud = new ArrayList<>();
    int sidst = -1;
    for (int tryk = 0; tryk < HOEJST; tryk++) {
      side.keyboard().press("Tab");
      Map<?, ?> hvor = (Map<?, ?>) side.evaluate("window.jobveuTastatur.hvor()");
      if ((Boolean) hvor.get("slut")) {
        // past the last one; or what one was at has just been drawn anew
        continue;
      }
      if (!(Boolean) hvor.get("ny")) {
        break;
      }
      int nr = (Integer) hvor.get("nr");
      if (nr >= 0 && nr < sidst) {
        brud.add("i en anden rækkefølge end siden: " + hvor.get("vej"));
      }
      sidst = Math.max(sidst, nr);
      if (!(Boolean) hvor.get("ses")) {
        brud.add("det ses ikke, at man er ved " + hvor.get("vej"));
      }
      if (!(Boolean) hvor.get("inde")) {
        brud.add("uden for skærmen: " + hvor.get("vej"));
      }
    }
    ((List<?>) side.evaluate("window.jobveuTastatur.mangler()"))
        .forEach(m -> brud.add("kan ikke nås: " + m));
    return brud;
  }

  /** Tab until one is at the first of these, as often as the page needs, and then this key. */
  static void tryk(Page side, String hvad, String tast) {
    til(side, hvad);
    side.keyboard().press(tast);
  }

  /** Tab until one is at what this finds. */
  static void til(Page side, String hvad) {
    side.locator(hvad)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    for (int tryk = 0; tryk < HOEJST; tryk++) {
      side.keyboard().press("Tab");
      if ((Boolean) side.evaluate("hvad => document.activeElement.matches(hvad)", hvad)) {
        return;
      }
    }
    throw new AssertionError("Tab fører ikke til " + hvad + " på " + side.url());
  }
}
