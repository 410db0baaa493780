package dk.jobveu.kladde;

import java.time.Instant;

/**
 * What was typed.
 *
 * @param forloebId whose erasures also go through the draft, or null before a forløb has begun
 * @param svar the fields that were changed, as a JSON object
 */
public record Kladde(String forloebId, String svar, Instant gemt) {

  /** Characters of JSON; the largest form has some forty fields. */
  public static final int HOEJST = 64 * 1024;
}
