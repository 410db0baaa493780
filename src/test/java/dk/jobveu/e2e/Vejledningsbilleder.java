package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pictures of the guides: at each named place of the run the words of the page (its headings,
 * fields, columns and buttons) are held against those that stood there when the picture was taken,
 * and lie beside it. With {@code -Djobveu.vejledning=tag} what differs is taken anew, with {@code
 * alle} everything ({@code scripts/vejledning}). Words and not dots are compared, so that no other
 * font or day makes a picture old (docs/adr/0053-each-form-has-its-place.md).
 */
final class Vejledningsbilleder {

  private static final Path MAPPE = Path.of("docs", "img", "vejledning");
  private static final int HOEJST = 60_000;
  private static final int[] KVALITETER = {80, 65, 50, 35};
  private static final double HOEJDE = 700;
  private static final double LUFT = 14;

  /** What a page says whoever's day and data it is. */
  private static final String ORD =
      """
      sted => [...new Set(
        [...sted.querySelectorAll('h1, h2, h3, h4, legend, label, th, button, summary')]
          .filter(e => e.checkVisibility() && !e.closest('tbody th, .visuallyhidden'))
          .filter(e => !/\\bD-[A-Z0-9]{8}/.test(e.innerText))
          .map(e => e.innerText
            .replace(/\\d+/g, '#')
            .replace(/januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december/g, '#')
            .replace(/\\s+/g, ' ')
            .trim())
          .filter(t => t))].join('\\n') + '\\n'
      """;

  private final String valg = System.getProperty("jobveu.vejledning", "");
  private final Set<String> set = new TreeSet<>();
  private final List<String> gamle = new ArrayList<>();

  /** The picture of this name shows that part of the page, from its top. */
  void se(Page side, String navn, String udsnit) {
    Locator sted = side.locator(udsnit).first();
    String ord = sted.evaluate(ORD).toString();
    assertThat(set.add(navn)).as(navn).isTrue();
    if (valg.equals("alle") || !ord.equals(laes(navn))) {
      if (valg.isEmpty()) {
        gamle.add(navn + "\n" + forskel(laes(navn), ord));
      } else {
        tag(side, sted, navn);
        skriv(MAPPE.resolve(navn + ".txt"), ord.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  /** Every picture that lies there was seen, and shows the page as it is. */
  void kraevAlle() throws IOException {
    assertThat(gamle).as("billeder, der er ældre end siden: kør scripts/vejledning").isEmpty();
    try (Stream<Path> filer = Files.list(MAPPE)) {
      assertThat(filer.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".webp")))
          .as("kør scripts/vejledning, og slet de billeder, der ikke tages mere")
          .containsExactlyInAnyOrderElementsOf(set.stream().map(n -> n + ".webp").toList());
    }
  }

  private static void tag(Page side, Locator sted, String navn) {
    sted.evaluate("e => e.scrollIntoView({ block: 'start', behavior: 'instant' })");
    JsonObject udsnit = udsnit(side, sted.boundingBox());
    CDPSession chromium = side.context().newCDPSession(side);
    for (int kvalitet : KVALITETER) {
      JsonObject hvordan = new JsonObject();
      hvordan.addProperty("format", "webp");
      hvordan.addProperty("quality", kvalitet);
      hvordan.addProperty("captureBeyondViewport", true);
      hvordan.add("clip", udsnit);
      byte[] billede =
          Base64.getDecoder()
              .decode(chromium.send("Page.captureScreenshot", hvordan).get("data").getAsString());
      if (billede.length <= HOEJST) {
        skriv(MAPPE.resolve(navn + ".webp"), billede);
        chromium.detach();
        return;
      }
    }
    throw new IllegalStateException(navn + " fylder for meget: vælg et mindre udsnit");
  }

  /**
   * With a little air around; the body of Tasklist is no higher than its head, and fills the
   * window.
   */
  private static JsonObject udsnit(Page side, BoundingBox kasse) {
    double bredde = side.viewportSize().width;
    double venstre = Math.max(0, kasse.x - LUFT);
    // a clip is measured from the top of the page, a box from the top of the window
    double rullet = ((Number) side.evaluate("() => scrollY")).doubleValue();
    double hoejde = kasse.y <= 0 && kasse.width >= bredde ? HOEJDE : kasse.height + LUFT;
    JsonObject udsnit = new JsonObject();
    udsnit.addProperty("x", venstre);
    udsnit.addProperty("y", Math.max(0, kasse.y + rullet));
    udsnit.addProperty("width", Math.min(bredde, kasse.x + kasse.width + LUFT) - venstre);
    udsnit.addProperty("height", Math.min(hoejde, HOEJDE));
    udsnit.addProperty("scale", 1);
    return udsnit;
  }

  private static String laes(String navn) {
    try {
      Path fil = MAPPE.resolve(navn + ".txt");
      return Files.exists(fil) ? Files.readString(fil) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void skriv(Path fil, byte[] indhold) {
    try {
      Files.createDirectories(MAPPE);
      Files.write(fil, indhold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String forskel(String foer, String nu) {
    List<String> gammelt = foer.lines().toList();
    List<String> nyt = nu.lines().toList();
    return Stream.concat(
            gammelt.stream().filter(l -> !nyt.contains(l)).map(l -> "- " + l),
            nyt.stream().filter(l -> !gammelt.contains(l)).map(l -> "+ " + l))
        .toList()
        .toString();
  }
}
