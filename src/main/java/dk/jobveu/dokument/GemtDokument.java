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

  /** The beginning of the checksum as people compare it. */
  public String kort() {
    return Kontrolsum.kort(kontrolsum);
  }
}
