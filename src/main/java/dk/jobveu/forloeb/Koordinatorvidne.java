package dk.jobveu.forloeb;

/** Somebody who has something that goes with the coordination of a forløb. */
public interface Koordinatorvidne {

  /**
   * Another organisation coordinates from now on, as the register already says.
   *
   * @return how many open tasks went with it
   */
  int skiftet(String forloebId, String fra, String til);
}
