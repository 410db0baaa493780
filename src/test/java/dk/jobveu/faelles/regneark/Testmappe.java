package dk.jobveu.faelles.regneark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as other programs write it, part by part, with formats 1 to 5: dd-mm-yyyy, percent,
 * text, hours and a colour with a number.
 */
public final class Testmappe {

  private static final String HOVED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NS =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final Map<String, String> dele = new LinkedHashMap<>();
  private final StringBuilder ark = new StringBuilder();
  private int antalArk;
  private String egenskaber = "";

  public static Testmappe med(String raekker) {
    return new Testmappe().ark("Liste", null, raekker);
  }

  public Testmappe ark(String navn, String tilstand, String raekker) {
    int nr = ++antalArk;
    ark.append(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"a%d\"%s/>"
            .formatted(navn, nr, nr, tilstand == null ? "" : " state=\"" + tilstand + "\""));
    return del(
        "xl/worksheets/sheet%d.xml".formatted(nr),
        "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(NS, raekker));
  }

  public Testmappe medFletning(String celler) {
    dele.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (navn, xml) ->
            xml.replace(
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"" + celler + "\"/></mergeCells>"));
    return this;
  }

  public Testmappe fra1904() {
    egenskaber = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  public Testmappe del(String navn, String xml) {
    dele.put(navn, xml.startsWith("<?xml") ? xml : HOVED + xml);
    return this;
  }

  public byte[] bytes() {
    StringBuilder rels = new StringBuilder();
    for (int nr = 1; nr <= antalArk; nr++) {
      rels.append(
          "<Relationship Id=\"a%d\" Type=\"x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(nr, nr));
    }
    dele.putIfAbsent(
        "[Content_Types].xml",
        HOVED
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "</Types>");
    dele.putIfAbsent(
        "xl/workbook.xml",
        HOVED + "<workbook %s>%s<sheets>%s</sheets></workbook>".formatted(NS, egenskaber, ark));
    dele.putIfAbsent(
        "xl/_rels/workbook.xml.rels", HOVED + "<Relationships>" + rels + "</Relationships>");
    dele.putIfAbsent(
        "xl/styles.xml",
        HOVED
            + "<styleSheet %s><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]0.0&quot; dage&quot;\"/></numFmts>"
                .formatted(NS)
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"49\"/><xf numFmtId=\"20\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
    dele.putIfAbsent(
        "xl/sharedStrings.xml",
        HOVED
            + "<sst %s><si><t>Delt</t></si><si><r><t>Fed </t></r><r><t>tekst</t></r></si></sst>"
                .formatted(NS));
    return pakket(dele);
  }

  static byte[] pakket(Map<String, String> dele) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ud)) {
      for (Map.Entry<String, String> del : dele.entrySet()) {
        zip.putNextEntry(new ZipEntry(del.getKey()));
        zip.write(del.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ud.toByteArray();
  }
}
