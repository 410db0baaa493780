package dk.jobveu.dokument;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums that anybody can work out for a file they have been given: SHA-256. */
public final class Kontrolsum {

  private static final String ALGORITME = "SHA-256";

  /** How much of the checksum people compare: hexadecimal digits. */
  private static final int BEGYNDELSE = 12;

  private Kontrolsum() {}

  /** In hexadecimal, as the usual tools show it. */
  public static String af(byte[] indhold) {
    return HexFormat.of().formatHex(bytes(indhold));
  }

  /** The beginning of a checksum as people compare it: in digits, three by three. */
  public static String kort(String kontrolsum) {
    String cifre = "%015d".formatted(Long.parseLong(kontrolsum.substring(0, BEGYNDELSE), 16));
    return cifre.replaceAll("(\\d{3})(?=\\d)", "$1 ");
  }

  static byte[] bytes(byte[] indhold) {
    try {
      return MessageDigest.getInstance(ALGORITME).digest(indhold);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(ALGORITME + " mangler i Java", e);
    }
  }
}
