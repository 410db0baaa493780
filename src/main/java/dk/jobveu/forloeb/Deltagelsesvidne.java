package dk.jobveu.forloeb;

/** Somebody who has something to do when an organisation is no longer part of a forløb. */
public interface Deltagelsesvidne {

  /**
   * @param varMed whether it took part until now; not so when it says no once more
   */
  void erUde(String forloebId, String aktoerId, boolean varMed);
}
