package dk.jobveu.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** What a file for Word says. */
public final class Ordlaeser {

  private Ordlaeser() {}

  /** All its text with what stands at the head and the foot of its pages. */
  public static String tekst(byte[] docx) {
    try (XWPFDocument d = aaben(docx);
        XWPFWordExtractor laeser = new XWPFWordExtractor(d)) {
      return laeser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> overskrifter(byte[] docx) {
    try (XWPFDocument d = aaben(docx)) {
      return d.getParagraphs().stream()
          .filter(p -> p.getStyle() != null)
          .filter(p -> d.getStyles().getStyle(p.getStyle()).getName().startsWith("heading"))
          .map(XWPFParagraph::getText)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its pictures say, for those who do not see them. */
  public static List<String> billeder(byte[] docx) {
    try (XWPFDocument d = aaben(docx)) {
      return d.getParagraphs().stream()
          .flatMap(p -> p.getRuns().stream())
          .flatMap(r -> r.getCTR().getDrawingList().stream())
          .flatMap(t -> t.getInlineList().stream())
          .map(i -> i.getDocPr().getDescr())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of each table; what stands in its cells is the same. */
  static List<List<Integer>> kolonnebredder(byte[] docx) {
    try (XWPFDocument d = aaben(docx)) {
      return d.getTables().stream()
          .map(
              t ->
                  t.getCTTbl().getTblGrid().getGridColList().stream()
                      .map(k -> ((Number) k.getW()).intValue())
                      .toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sprog(byte[] docx) {
    try (XWPFDocument d = aaben(docx)) {
      return d.getProperties()
          .getCoreProperties()
          .getUnderlyingProperties()
          .getLanguageProperty()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XWPFDocument aaben(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }
}
