package dk.jobveu.bilag;

import static dk.jobveu.bilag.Filkontrol.galt;
import static dk.jobveu.bilag.Filkontrol.kraev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A document that is a package: unpacked within a limit, looked through, nothing of it kept. */
final class Pakkekontrol {

  private static final int FLEST_DELE = 2_000;
  private static final int SLUTPOST = 22;
  private static final int SLUTMAERKE = 0x06054b50;
  private static final int LAENGSTE_BEMAERKNING = 65_535;
  private static final String INDHOLDSLISTE = "[Content_Types].xml";
  private static final String ODT_LISTE = "META-INF/manifest.xml";

  /** What runs, and what holds other files. */
  private static final Pattern KAN_KOERE =
      Pattern.compile(
          "(?i).*vbaProject.*|.*\\.(exe|dll|js|vbs|bat|cmd|ps1|jar|hta|scr|msi|com|lnk|zip|rar|7z|gz)"
              + "|(Basic|Scripts)/.*|.*/(activeX|embeddings)/.*");

  private static final Pattern FARLIG_STI =
      Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|.*\\\\.*|.*:.*");

  private Pakkekontrol() {}

  /** Which document it is, or null when it is another package. */
  static Bilagstype type(byte[] fil) {
    try (ZipFile zip = aabn(fil)) {
      ZipArchiveEntry mimetype = zip.getEntry("mimetype");
      if (mimetype != null
          && mimetype.getMethod() == ZipArchiveEntry.STORED
          && tekst(zip, mimetype, 100).equals(Bilagstype.ODT.mime())) {
        return Bilagstype.ODT;
      }
      ZipArchiveEntry liste = zip.getEntry(INDHOLDSLISTE);
      return liste != null
              && zip.getEntry("word/document.xml") != null
              && tekst(zip, liste, 100_000).contains("wordprocessingml.document.main+xml")
          ? Bilagstype.DOCX
          : null;
    } catch (IOException | RuntimeException ingenPakke) {
      return null;
    }
  }

  /** Whether a program that unpacks would find a package at the end of it. */
  static boolean enderSomPakke(byte[] fil) {
    ByteBuffer b = ByteBuffer.wrap(fil).order(ByteOrder.LITTLE_ENDIAN);
    for (int her = fil.length - SLUTPOST;
        her >= 0 && her >= fil.length - SLUTPOST - LAENGSTE_BEMAERKNING;
        her--) {
      if (b.getInt(her) == SLUTMAERKE) {
        return true;
      }
    }
    return false;
  }

  static void kontroller(byte[] fil, Bilagstype type, long hoejst) throws IOException {
    ByteBuffer b = ByteBuffer.wrap(fil).order(ByteOrder.LITTLE_ENDIAN);
    // it begins with a part and ends with the list of them: nothing before, nothing behind
    kraev(fil.length > SLUTPOST && b.getInt(0) == 0x04034b50);
    int slutpost = fil.length - SLUTPOST;
    kraev(b.getInt(slutpost) == SLUTMAERKE);
    // and the list says itself where it lies, as it does not when another package lies before it
    kraev(b.getInt(slutpost + 16) + b.getInt(slutpost + 12) == slutpost);
    Map<String, byte[]> dele = new HashMap<>();
    try (ZipFile zip = aabn(fil)) {
      Set<String> navne = new HashSet<>();
      long udpakket = 0;
      long pakket = 0;
      for (Enumeration<ZipArchiveEntry> e = zip.getEntries(); e.hasMoreElements(); ) {
        ZipArchiveEntry del = e.nextElement();
        String navn = del.getName();
        kraev(navne.add(navn) && navne.size() <= FLEST_DELE);
        // as it was written: a backslash is read as a slash
        kraev(!FARLIG_STI.matcher(new String(del.getRawName(), StandardCharsets.UTF_8)).matches());
        kraev(zip.canReadEntryData(del) && !del.isUnixSymlink());
        if (del.getGeneralPurposeBit().usesEncryption()) {
          throw galt("Filen er låst med en kode. Gem den uden, og send den igen.");
        }
        if (KAN_KOERE.matcher(navn).matches()) {
          throw galt(
              "Der er programkode eller andre filer i dokumentet. Gem det uden, og send det igen.");
        }
        byte[] indhold;
        try (InputStream ind = zip.getInputStream(del)) {
          indhold = ind.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, hoejst - udpakket + 1));
        }
        udpakket += indhold.length;
        pakket += del.getCompressedSize();
        if (udpakket > hoejst) {
          throw galt(
              "Dokumentet pakker ud til mere, end der er plads til. Gem det med færre eller mindre billeder.");
        }
        kraev(indhold.length == del.getSize());
        del(navn, indhold, dele);
      }
      // hidden between the parts there is room for another file
      kraev(pakket + navne.size() * 400L + 2_000L >= fil.length);
    }
    String liste =
        new String(
            dele.getOrDefault(type == Bilagstype.ODT ? ODT_LISTE : INDHOLDSLISTE, new byte[0]),
            StandardCharsets.UTF_8);
    kraev(!liste.isEmpty());
    if (liste.contains("macroEnabled") || liste.contains("vbaProject")) {
      throw galt("Der er programkode i dokumentet. Gem det uden, og send det igen.");
    }
    if (liste.contains("encryption-data")) {
      throw galt("Filen er låst med en kode. Gem den uden, og send den igen.");
    }
  }

  private static void del(String navn, byte[] indhold, Map<String, byte[]> dele) {
    kraev(!begynder(indhold, "PK\u0003\u0004") && !begynder(indhold, "MZ"));
    if (navn.endsWith(".xml") || navn.endsWith(".rels")) {
      String xml = new String(indhold, StandardCharsets.UTF_8);
      // entities grow to anything, and fetch from anywhere
      kraev(!xml.contains("<!DOCTYPE") && !xml.contains("<!ENTITY") && xml.indexOf('\0') < 0);
    }
    if (navn.equals(INDHOLDSLISTE) || navn.equals(ODT_LISTE)) {
      dele.put(navn, indhold);
    }
  }

  private static boolean begynder(byte[] indhold, String med) {
    return indhold.length >= med.length()
        && new String(indhold, 0, med.length(), StandardCharsets.ISO_8859_1).equals(med);
  }

  private static String tekst(ZipFile zip, ZipArchiveEntry del, int hoejst) throws IOException {
    try (InputStream ind = zip.getInputStream(del)) {
      return new String(ind.readNBytes(hoejst), StandardCharsets.UTF_8).strip();
    }
  }

  private static ZipFile aabn(byte[] fil) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(fil)).get();
  }
}
