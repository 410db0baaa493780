package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The page as Chromium prints it: whole, on A4, with title, date and number on every sheet. */
final class Udskrift {

  private static final Path FILER = Path.of("target", "udskrifter");
  private static final double SLOER = 1.5;

  /** Headings, cells and facts as they are read, and what is chosen or written in fields. */
  private static final String INDHOLD =
      """
      () => {
        const ud = [];
        const tekst = e => {
          const kopi = e.cloneNode(true);
          kopi.querySelectorAll('.hint, .skjult, button, .knap, select, input, textarea, script')
            .forEach(x => x.remove());
          return kopi.textContent;
        };
        const gemt = e => e.closest('.kun-skaerm, .skjult, .knapper, .faner, [hidden]');
        for (const e of document.querySelectorAll('main :is(h1, h2, h3, th, td, dt, dd, p, li, label)')) {
          if (!gemt(e) && !e.querySelector('p, li, td, dd, label, h2')) ud.push(tekst(e));
        }
        for (const e of document.querySelectorAll('main :is(select, textarea, input[type=text], input[type=tel])')) {
          if ((!gemt(e) || e.closest('.nye-raekker')) && e.value) ud.push(e.tagName === 'SELECT' ? e.selectedOptions[0].textContent : e.value);
        }
        return ud.filter(t => t.trim());
      }
      """;

  private Udskrift() {}

  /**
   * Prints what is shown, keeps it under {@code target/udskrifter} and reads it.
   *
   * @return what stands on the paper, without blanks
   */
  @SuppressWarnings("unchecked")
  static String kontroller(Page side, String navn) {
    List<String> indhold = (List<String>) side.evaluate(INDHOLD);
    String titel = side.title();
    boolean liggende = side.locator(".liggende").count() > 0;
    String foden =
        (String) side.evaluate("() => document.querySelector('meta[name=udskrevet]')?.content");
    byte[] pdf =
        side.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
    String papir;
    try {
      Files.createDirectories(FILER);
      Files.write(FILER.resolve(navn + ".pdf"), pdf);
      try (PDDocument dokument = Loader.loadPDF(pdf)) {
        papir = laes(dokument, navn, titel, liggende, foden, indhold);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(side.locator(".udskrevet").count()).as(navn + " efter udskrift").isZero();
    return papir;
  }

  private static String laes(
      PDDocument dokument,
      String navn,
      String titel,
      boolean liggende,
      String foden,
      List<String> indhold)
      throws IOException {
    int sider = dokument.getNumberOfPages();
    StringBuilder alt = new StringBuilder();
    for (int nr = 1; nr <= sider; nr++) {
      PDPage ark = dokument.getPage(nr - 1);
      Laeser laeser = new Laeser(ark.getMediaBox());
      laeser.setStartPage(nr);
      laeser.setEndPage(nr);
      String tekst = taet(laeser.getText(dokument));
      String hvor = navn + ", side " + nr;
      assertThat(laeser.udenfor).as(hvor + " uden for arket").isEmpty();
      assertThat(ark.getMediaBox().getWidth() > ark.getMediaBox().getHeight())
          .as(hvor + " ligger ned")
          .isEqualTo(liggende);
      assertThat(Math.min(ark.getMediaBox().getWidth(), ark.getMediaBox().getHeight()))
          .as(hvor + " er A4")
          .isBetween(594f, 597f);
      String nummer = taet("Side %d af %d".formatted(nr, sider));
      assertThat(tekst).as(hvor).contains(nummer);
      if (foden != null) {
        assertThat(tekst).as(hvor).contains(taet(titel), taet(foden));
        // what goes on from sheet to sheet is one text
        tekst = tekst.replace(taet(titel), "").replace(taet(foden), "");
      }
      alt.append(tekst.replace(nummer, ""));
    }
    List<String> mangler = new ArrayList<>();
    for (String t : indhold) {
      if (!alt.toString().contains(taet(t))) {
        mangler.add(t.strip());
      }
    }
    assertThat(mangler).as("mangler på papiret af " + navn).isEmpty();
    return alt.toString();
  }

  /** Without blanks: where lines break is the printer's business. */
  static String taet(String tekst) {
    return tekst.replaceAll("[\\s\\p{Z}]+", "");
  }

  /** Reads a sheet and notes what lies outside of it. */
  private static final class Laeser extends PDFTextStripper {
    private final List<String> udenfor = new ArrayList<>();
    private final PDRectangle ark;

    Laeser(PDRectangle ark) {
      this.ark = ark;
    }

    @Override
    protected void processTextPosition(TextPosition tegn) {
      if (tegn.getX() < 0
          || tegn.getX() + tegn.getWidth() > ark.getWidth() + SLOER
          || tegn.getY() < 0
          || tegn.getY() > ark.getHeight()) {
        udenfor.add(tegn.getUnicode());
      }
      super.processTextPosition(tegn);
    }
  }
}
