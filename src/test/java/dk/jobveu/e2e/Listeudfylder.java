package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Fills a list of people on its page as a person does, and saves it. */
final class Listeudfylder {

  private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern FRA_TIL = Pattern.compile("(\\d+)(?:-(\\d+))?");
  private static final Pattern VIRKSOMHED = Pattern.compile("\\{virksomhed:(.+)}");

  private final Page side;

  /**
   * @param side at the front page or any other that has the head
   */
  Listeudfylder(Page side) {
    this.side = side;
  }

  /**
   * From the own forløb to one of its lists.
   *
   * @param dag of a list that has one a day, another day than today; null for none
   */
  void aabn(String forloeb, String liste, String dag) {
    side.locator("header.hoved").getByText("Projektrum").click();
    side.locator("main a[href$='/projektrum/forloeb/" + forloeb + "']").first().click();
    side.locator(".faner a[href$='/" + forloeb + "/" + liste + "']").click();
    assertThat(side.locator("#h-liste")).isVisible();
    if (dag != null) {
      side.fill("#dato", skrevet(dag));
      side.locator("button:has-text('Vis dagen')").click();
      side.waitForURL("**dato=" + dag + "*");
    }
  }

  int raekker() {
    return side.locator("form details.kort, form tbody tr:not(.staar)").count();
  }

  /** The answers of a row; those that the page only shows are left out. */
  void udfyld(int nr, Map<?, ?> svar) {
    Locator lukket = side.locator("#r" + (nr + 1) + ":is(details):not([open]) > summary");
    if (lukket.count() > 0) {
      lukket.click();
    }
    svar.forEach(
        (felt, vaerdi) -> {
          if (!"deltagerId".equals(felt)) {
            felt(side.locator("[name='raekker[" + nr + "]." + felt + "']"), tekst(vaerdi));
          }
        });
  }

  void gem() {
    side.locator("main form[method=post] button:text-is('Gem')").click();
    assertThat(side.locator(".besked.ok")).isVisible();
  }

  private static void felt(Locator felt, String svar) {
    String slags =
        felt.first().evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type").toString();
    switch (slags) {
      case "select" -> felt.selectOption(mulighed(felt, svar));
      case "radio" -> felt.and(felt.page().locator("[value='" + svar + "']")).check();
      case "checkbox" -> kryds(felt, svar);
      default -> felt.fill(DAG.matcher(svar).matches() ? skrevet(svar) : svar.replace('.', ','));
    }
  }

  private static void kryds(Locator felt, String svar) {
    Matcher m = FRA_TIL.matcher(svar);
    m.matches();
    int fra = Integer.parseInt(m.group(1));
    int til = m.group(2) == null ? fra : Integer.parseInt(m.group(2));
    IntStream.rangeClosed(fra, til)
        .forEach(nr -> felt.and(felt.page().locator("[value='" + nr + "']")).check());
  }

  private static String mulighed(Locator felt, String svar) {
    Matcher m = VIRKSOMHED.matcher(svar);
    return m.matches()
        ? felt.locator("option")
            .filter(new Locator.FilterOptions().setHasText(m.group(1)))
            .first()
            .getAttribute("value")
        : svar;
  }

  private static String tekst(Object vaerdi) {
    return vaerdi instanceof Boolean b ? (b ? "ja" : "nej") : String.valueOf(vaerdi);
  }

  private static String skrevet(String dag) {
    return Blanketudfylder.skrevet(LocalDate.parse(dag));
  }
}
