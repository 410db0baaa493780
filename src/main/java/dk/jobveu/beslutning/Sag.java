package dk.jobveu.beslutning;

/**
 * What a decision is about.
 *
 * @param vedroerer pseudonym, course or bid within the forløb, or null for the forløb itself
 */
public record Sag(String forloebId, String vedroerer) {

  public static Sag om(String forloebId) {
    return new Sag(forloebId, null);
  }
}
