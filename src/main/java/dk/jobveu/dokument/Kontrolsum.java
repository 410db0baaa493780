package dk.jobveu.dokument;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums that anybody can work out for a file they have been given: SHA-256. */
public final class Kontrolsum {

  private static final String ALGORITME = "SHA-256";

  private Kontrolsum() {}

  /** In hexadecimal, as the usual tools show it. */
  public static String af(byte[] indhold) {
    return HexFormat.of().formatHex(bytes(indhold));
  }

  static byte[] bytes(byte[] indhold) {
    try {
      return MessageDigest.getInstance(ALGORITME).digest(indhold);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(ALGORITME + " mangler i Java", e);
    }
  }
}
