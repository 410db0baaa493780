package dk.jobveu.bilag;

import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people have them, and pieces to make worse ones of. */
final class Filproever {

  private static final String ODT = "application/vnd.oasis.opendocument.text";

  private Filproever() {}

  static byte[] pdf() {
    return papir(Papirtype.PDF);
  }

  static byte[] docx() {
    return papir(Papirtype.DOCX);
  }

  private static byte[] papir(Papirtype type) {
    return Papirfil.ny()
        .skriv(
            new Papir(
                "Underskrevet aftale",
                "JV-2026-0001",
                "Fibertekniker",
                1,
                null,
                Papir.Stand.AFTALT,
                LocalDate.of(2026, 3, 2),
                "TEKNIQ",
                null,
                List.of(),
                null),
            type);
  }

  static byte[] billede(String slags) {
    try {
      ByteArrayOutputStream ud = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), slags, ud);
      return ud.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] odt() {
    return odt(Map.of());
  }

  /** A text document with these parts besides, or in place of its own. */
  static byte[] odt(Map<String, String> mere) {
    Map<String, String> dele = new LinkedHashMap<>();
    dele.put("mimetype", ODT);
    dele.put("content.xml", "<office:document-content xmlns:office=\"o\"/>");
    dele.put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"/>");
    dele.putAll(mere);
    return pakke(dele);
  }

  static byte[] pakke(Map<String, String> dele) {
    try {
      ByteArrayOutputStream ud = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(ud)) {
        for (var del : dele.entrySet()) {
          byte[] indhold = del.getValue().getBytes(StandardCharsets.ISO_8859_1);
          ZipEntry post = new ZipEntry(del.getKey());
          if (del.getKey().equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(indhold);
            post.setMethod(ZipEntry.STORED);
            post.setSize(indhold.length);
            post.setCrc(sum.getValue());
          }
          zip.putNextEntry(post);
          zip.write(indhold);
          zip.closeEntry();
        }
      }
      return ud.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] sammen(byte[]... dele) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    for (byte[] del : dele) {
      ud.writeBytes(del);
    }
    return ud.toByteArray();
  }

  static byte[] tekst(String tekst) {
    return tekst.getBytes(StandardCharsets.ISO_8859_1);
  }
}
