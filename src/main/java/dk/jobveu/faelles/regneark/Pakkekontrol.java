package dk.jobveu.faelles.regneark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks a workbook through before it is read: a small file can unpack to a very large one, and name
 * rows, columns and texts by numbers that the reader would make room for. Read with the same ZIP
 * library as the reader uses, so that both see the same parts.
 */
final class Pakkekontrol {

  private static final int HOEJST_DELE = 200;
  private static final long HOEJST_BYTE = 20L * 1024 * 1024;
  private static final int HOEJST_RAEKKER = 10_000;
  private static final int HOEJST_CELLER = 100_000;
  private static final int HOEJST_FORMLER = 10_000;
  private static final int HOEJST_MATRIXFORMLER = 100;
  private static final int HOEJST_FORMEL = 8192;
  // as wide as older spreadsheets go, which write a formatted row to its end
  private static final Pattern ADRESSE = Pattern.compile("[A-Z]{1,2}\\d{1,7}|A[A-L][A-Z]\\d{1,7}");
  private static final Pattern TAL = Pattern.compile("\\d{1,6}");

  private static final UlaeseligFil FOR_STOR =
      new UlaeseligFil(
          "Regnearket er for stort. Behold kun listen, og slet tomme rækker, kolonner og ark, der er"
              + " formateret.");

  private final Map<String, Integer> antal = new HashMap<>();
  private long udpakket;
  private int hoejesteTekst = -1;
  private String flettet;

  private Pakkekontrol() {}

  /**
   * @throws UlaeseligFil when it is too large, is no workbook, or has merged cells, which say which
   *     of their rows the text belongs to by nothing but their looks
   */
  static void kontroller(byte[] fil) throws IOException {
    Pakkekontrol k = new Pakkekontrol();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(fil)).get()) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new UlaeseligFil(
            "Filen er ikke en Excel-projektmappe (.xlsx). Gem den som sådan en eller som CSV UTF-8, og"
                + " send den igen.");
      }
      int dele = 0;
      for (Enumeration<ZipArchiveEntry> e = zip.getEntries(); e.hasMoreElements(); ) {
        if (++dele > HOEJST_DELE) {
          throw FOR_STOR;
        }
        k.del(zip, e.nextElement());
      }
    }
    if (k.hoejesteTekst >= k.antal.getOrDefault("si", 0)) {
      throw new UlaeseligFil(Xlsx.SKADET);
    }
    if (k.flettet != null) {
      throw new UlaeseligFil(
          "Cellerne %s er flettet. Ophæv fletningen, og udfyld hver række for sig."
              .formatted(k.flettet));
    }
  }

  private void del(ZipFile zip, ZipArchiveEntry del) throws IOException {
    byte[] indhold;
    try (InputStream ind = zip.getInputStream(del)) {
      indhold = ind.readNBytes((int) (HOEJST_BYTE - udpakket + 1));
    }
    udpakket += indhold.length;
    if (udpakket > HOEJST_BYTE) {
      throw FOR_STOR;
    }
    try {
      XMLStreamReader xml = fabrik().createXMLStreamReader(new ByteArrayInputStream(indhold));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml);
        }
      }
    } catch (XMLStreamException ikkeXml) {
      // a picture, or damaged: the reader stumbles there as well when it is a part that it reads
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    String navn = xml.getLocalName();
    int nr = antal.merge(navn, 1, Integer::sum);
    switch (navn) {
      case "row" -> kraev(nr <= HOEJST_RAEKKER && erTal(xml.getAttributeValue(null, "r")));
      case "c" -> {
        String adresse = xml.getAttributeValue(null, "r");
        kraev(nr <= HOEJST_CELLER && (adresse == null || ADRESSE.matcher(adresse).matches()));
        if ("s".equals(xml.getAttributeValue(null, "t"))) {
          tekstnummer(xml);
        }
      }
      case "f" -> {
        kraev(nr <= HOEJST_FORMLER);
        if ("array".equals(xml.getAttributeValue(null, "t"))) {
          kraev(antal.merge("array", 1, Integer::sum) <= HOEJST_MATRIXFORMLER);
        }
        kraev(xml.getElementText().length() <= HOEJST_FORMEL);
      }
      case "mergeCell" -> flettet = xml.getAttributeValue(null, "ref");
      default -> {
        // nothing that is counted on
      }
    }
  }

  /** The number of a text in the workbook's own table, which the reader reads up to. */
  private void tekstnummer(XMLStreamReader celle) throws XMLStreamException {
    while (celle.hasNext()) {
      int hvad = celle.next();
      if (hvad == XMLStreamConstants.END_ELEMENT && "c".equals(celle.getLocalName())) {
        return;
      }
      if (hvad == XMLStreamConstants.START_ELEMENT) {
        if ("v".equals(celle.getLocalName())) {
          String v = celle.getElementText();
          kraev(TAL.matcher(v).matches());
          hoejesteTekst = Math.max(hoejesteTekst, Integer.parseInt(v));
        } else {
          element(celle);
        }
      }
    }
  }

  private static boolean erTal(String nr) {
    return nr == null || nr.matches("\\d{1,7}");
  }

  private static void kraev(boolean overholdt) {
    if (!overholdt) {
      throw FOR_STOR;
    }
  }

  private static XMLInputFactory fabrik() {
    XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
    fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return fabrik;
  }
}
