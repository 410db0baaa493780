package dk.jobveu.dokument;

import dk.jobveu.faelles.Registrering;

/**
 * A document as it was when it was agreed.
 *
 * @param registrering who recorded what made it agreed
 * @param noegle which document, as its address says
 * @param gang 1, and one more each time it was agreed with another content
 * @param kontrolsum of its content; equal for what says the same
 */
public record GemtDokument(
    Registrering registrering, String noegle, int gang, String kontrolsum, Papir papir) {

  /** How much of the checksum people compare: hexadecimal digits. */
  private static final int BEGYNDELSE = 12;

  /** The beginning of the checksum as people compare it: in digits, three by three. */
  public String kort() {
    String cifre = "%015d".formatted(Long.parseLong(kontrolsum.substring(0, BEGYNDELSE), 16));
    return cifre.replaceAll("(\\d{3})(?=\\d)", "$1 ");
  }
}
