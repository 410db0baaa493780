package dk.jobveu.versionsskift;

/**
 * What became of one.
 *
 * @param forloebId null when it is not there any more
 * @param trin names of the steps where it stood
 * @param grund why it was not moved; null when it was
 */
public record Skiftelinje(String instans, String forloebId, String trin, String grund) {

  public boolean erFlyttet() {
    return grund == null;
  }
}
