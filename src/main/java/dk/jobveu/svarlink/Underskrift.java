package dk.jobveu.svarlink;

import dk.jobveu.dokument.Kontrolsum;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Registrering;

/**
 * That somebody without an account signed a document through a link.
 *
 * @param registrering which organisation had asked, and when it was signed
 * @param noegle which document, as its address says
 * @param version of the document
 * @param navn of whoever signed
 * @param epost where the link was sent
 * @param adresse the IP address that the signature came from
 * @param kontrolsum SHA-256 of what was signed
 * @param papir what was signed
 */
public record Underskrift(
    Registrering registrering,
    String noegle,
    int version,
    String navn,
    String funktion,
    String epost,
    String adresse,
    String kontrolsum,
    Papir papir) {

  /** The beginning of the checksum as people compare it. */
  public String kort() {
    return Kontrolsum.kort(kontrolsum);
  }
}
