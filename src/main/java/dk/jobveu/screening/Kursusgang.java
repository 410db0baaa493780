package dk.jobveu.screening;

import java.util.Set;

/** How far the courses are that the candidates are screened for. */
public interface Kursusgang {

  /** Whether a class of the first courses has begun, so that whoever waits may wait in vain. */
  boolean erBegyndt(String forloebId);

  /** Those who are enrolled in a class, by pseudonym: what they were screened for is settled. */
  Set<String> tilmeldte(String forloebId);
}
