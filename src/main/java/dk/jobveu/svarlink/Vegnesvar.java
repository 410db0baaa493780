package dk.jobveu.svarlink;

import dk.jobveu.faelles.Registrering;

/**
 * An answer that somebody wrote down for an organisation that gave it by telephone, as long as the
 * organisation has not answered itself.
 *
 * @param registrering who wrote it, on behalf of whom
 * @param emne see {@link Svarlink}
 */
public record Vegnesvar(Registrering registrering, Formaal formaal, String aktoerId, String emne) {

  boolean er(Formaal hvad, String aktoer, String om) {
    return formaal == hvad && aktoerId.equals(aktoer) && emne.equals(om);
  }
}
