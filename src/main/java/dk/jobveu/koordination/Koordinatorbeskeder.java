package dk.jobveu.koordination;

/** What the process of a forløb is told about its coordination. */
public interface Koordinatorbeskeder {

  /**
   * Another is to coordinate.
   *
   * @param besluttet whether it is decided, so that nobody is asked
   * @return false when the forløb does not run any more
   */
  boolean skift(String forloebId, String nyKoordinator, boolean besluttet);

  /**
   * The VEU-koordinator's role is to be settled anew, and nobody changes.
   *
   * @param koordinator who coordinates
   */
  void rollenFastlaeggesIgen(String forloebId, String koordinator);

  /** Whoever was asked need not answer any more. */
  void bortfald(String forloebId);

  /** Whoever was to settle the role anew need not any more: another coordinates by now. */
  void rollesvarBortfalder(String forloebId);

  /** How many open tasks the organisation has in the forløb. */
  long aabneOpgaver(String forloebId, String organisation);
}
