package dk.jobveu.kortvej;

import dk.jobveu.faelles.Registrering;

/**
 * That a forløb goes the short way, and why steps are passed over.
 *
 * @param opgivet a party or the school could not; the forløb goes the whole way instead
 */
public record KortVej(Registrering registrering, String begrundelse, boolean opgivet) {

  KortVej somOpgivet() {
    return new KortVej(registrering, begrundelse, true);
  }
}
