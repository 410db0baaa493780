package dk.jobveu.bilag;

import dk.jobveu.faelles.Registrering;

/**
 * A file that somebody has added.
 *
 * @param punkt the row of the checklist or the side that backs the agreement, or null
 * @param type what is in it, whatever its name says
 * @param stoerrelse bytes
 * @param kontrolsum SHA-256 of it
 * @param skannet whether a virus scanner has seen it and found nothing
 */
public record Bilag(
    String id,
    Registrering registrering,
    Bilagssted sted,
    String punkt,
    String navn,
    Bilagstype type,
    int stoerrelse,
    String kontrolsum,
    boolean skannet) {

  public String forloebId() {
    return registrering.forloebId();
  }
}
