package dk.jobveu.dokument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a PDF says, and which rules of PDF/UA-1 it breaks. */
public final class Pdflaeser {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Pdflaeser() {}

  /** The rules that it breaks, each with where and why; none when it follows them all. */
  public static List<String> brud(byte[] pdf) {
    try (PDFAParser laeser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator kontrol =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return kontrol.validate(laeser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId() + ": " + a.getMessage() + " " + a.getLocation().getContext())
          .distinct()
          .toList();
    } catch (VeraPDFException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All its text, a page after the other. */
  public static String tekst(byte[] pdf) {
    try (PDDocument d = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(d);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its pictures say, for those who do not see them. */
  public static List<String> alternativer(byte[] pdf) {
    try (PDDocument d = Loader.loadPDF(pdf)) {
      List<String> alle = new ArrayList<>();
      samle(d.getDocumentCatalog().getStructureTreeRoot(), alle);
      return alle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void samle(PDStructureNode gren, List<String> alle) {
    if (gren instanceof PDStructureElement e && "Figure".equals(e.getStructureType())) {
      alle.add(e.getAlternateDescription());
    }
    for (Object barn : gren.getKids()) {
      if (barn instanceof PDStructureNode n) {
        samle(n, alle);
      }
    }
  }

  /** A file that says nothing of what its parts are. */
  static byte[] udenMaerker() {
    try (PDDocument d = new PDDocument();
        ByteArrayOutputStream ud = new ByteArrayOutputStream()) {
      d.addPage(new PDPage());
      d.save(ud);
      return ud.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
