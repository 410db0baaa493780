package dk.jobveu.forloeb;

/** Somebody who has something to do when another group comes along in a forløb under way. */
public interface Projekttypevidne {

  /**
   * @param projekttype the type from now on, or null before phase 1 has decided it
   */
  void skiftet(
      String forloebId, Projekttype projekttype, boolean harLedige, boolean harBeskaeftigede);
}
