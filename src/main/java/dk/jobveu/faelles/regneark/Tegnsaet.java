package dk.jobveu.faelles.regneark;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The text of a file. Strict UTF-8 is tried before Windows-1252, since a text in one is all but
 * never valid in the other; a spreadsheet's "Unicode text" is UTF-16.
 */
final class Tegnsaet {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BOM = '\uFEFF';

  private Tegnsaet() {}

  static String tekst(byte[] fil) {
    String tekst =
        begynderMed(fil, 0xEF, 0xBB, 0xBF)
            ? afkod(fil, StandardCharsets.UTF_8)
            : utf16(fil) != null ? afkod(fil, utf16(fil)) : udenMaerke(fil);
    if (tekst == null) {
      throw new UlaeseligFil(
          "Filens tegn kan ikke læses. Gem den som Excel-projektmappe (.xlsx) eller som CSV UTF-8,"
              + " og send den igen.");
    }
    return !tekst.isEmpty() && tekst.charAt(0) == BOM ? tekst.substring(1) : tekst;
  }

  private static String udenMaerke(byte[] fil) {
    String tekst = afkod(fil, StandardCharsets.UTF_8);
    return tekst == null ? afkod(fil, WINDOWS) : tekst;
  }

  /** By its mark; or since every other byte of what Danes write is zero. */
  private static Charset utf16(byte[] fil) {
    if (begynderMed(fil, 0xFF, 0xFE) || nuller(fil, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return begynderMed(fil, 0xFE, 0xFF) || nuller(fil, 0) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean nuller(byte[] fil, int fra) {
    int par = Math.min(fil.length, 400) / 2;
    return par > 4
        && IntStream.range(0, par).filter(i -> fil[2 * i + fra] == 0).count() > par * 0.8;
  }

  private static boolean begynderMed(byte[] fil, int... maerke) {
    return fil.length >= maerke.length
        && IntStream.range(0, maerke.length).allMatch(i -> (fil[i] & 0xFF) == maerke[i]);
  }

  private static String afkod(byte[] fil, Charset tegnsaet) {
    try {
      return tegnsaet.newDecoder().decode(ByteBuffer.wrap(fil)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
