package dk.jobveu.persondata;

/** The engine's instances about one citizen. */
public interface Borgerprocesser {

  /**
   * Lets what still runs end at “Borger slettet”, and takes all instances about the citizen out of
   * the engine's history.
   *
   * @return how many instances
   */
  int slet(String forloebId, String deltagerId);
}
