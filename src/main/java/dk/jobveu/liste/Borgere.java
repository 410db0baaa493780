package dk.jobveu.liste;

import java.util.Collection;

/** The people that the rows of lists are about, by pseudonym. */
public interface Borgere {

  /** Whether the pseudonym stands for somebody who was erased and is only counted on. */
  boolean erSlettet(String pseudonym);

  /**
   * Holds these people until the transaction ends, so that nobody is erased while something is
   * registered about them. Those who are not there are left out.
   */
  void laas(String forloebId, Collection<String> pseudonymer);
}
