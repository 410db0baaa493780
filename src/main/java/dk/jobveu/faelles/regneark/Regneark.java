package dk.jobveu.faelles.regneark;

import java.nio.charset.StandardCharsets;

/** Reads a file by what is in it, whatever it is called. */
public final class Regneark {

  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  // names within such a file are in UTF-16
  private static final String MED_KODE =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private Regneark() {}

  /**
   * The sheet of an Excel workbook, or the rows of a text with separators.
   *
   * @throws UlaeseligFil when it is neither
   */
  public static Ark laes(byte[] fil) {
    String bytes = new String(fil, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith(ZIP)) {
      return Xlsx.laes(fil);
    }
    if (bytes.startsWith(OLE2)) {
      throw new UlaeseligFil(
          bytes.contains(MED_KODE)
              ? "Filen er låst med en adgangskode. Fjern adgangskoden, gem filen, og send den igen."
              : "Filen er gemt i et gammelt Excel-format (.xls). Gem den som Excel-projektmappe"
                  + " (.xlsx), og send den igen.");
    }
    return Adskilt.laes(fil);
  }
}
