package dk.jobveu.post;

/**
 * Where a person wants to be told.
 *
 * @param samlet whether what can wait comes once a week
 * @param nyhedsbrev whether the newsletter comes each quarter
 */
public record Postadresse(String bruger, String adresse, boolean samlet, boolean nyhedsbrev) {

  /** Of whoever has not asked for the newsletter. */
  public static Postadresse udenNyhedsbrev(String bruger, String adresse, boolean samlet) {
    return new Postadresse(bruger, adresse, samlet, false);
  }
}
