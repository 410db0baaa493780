package dk.jobveu.opfoelgning;

import java.time.LocalDate;

/**
 * Where a contact leaves the follow-up.
 *
 * @param resultat FAGLAERT (on the way to faglært), FORTSAT (goes on as ufaglært), ANDET_JOB, LEDIG
 *     (without a job) or VIDERE (look again on {@code naesteDato})
 */
public record Opfoelgningssvar(String resultat, LocalDate naesteDato) {

  static final String FAGLAERT = "FAGLAERT";
  static final String FORTSAT = "FORTSAT";
  static final String ANDET_JOB = "ANDET_JOB";
  static final String LEDIG = "LEDIG";
  static final String VIDERE = "VIDERE";
}
