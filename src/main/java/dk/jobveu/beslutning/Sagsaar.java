package dk.jobveu.beslutning;

/** Which year's figures count in a forløb: it keeps those that it began with. */
public interface Sagsaar {

  /**
   * @return the year, or null when it is not known yet
   */
  Integer af(String forloebId);
}
