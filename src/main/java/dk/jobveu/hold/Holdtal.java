package dk.jobveu.hold;

/** How many are behind a class, from wherever they come. */
public interface Holdtal {

  /** Unemployed selected by the job centres of the forløb. */
  int udvalgteLedige(String forloebId);

  /** How many of the selected count as udsatte or young. */
  int udsatteUdvalgte(String forloebId);

  /** Unemployed on the waiting lists of the forløb's own job centres. */
  int venteliste(String forloebId);
}
