package dk.jobveu.screening;

/** How far the courses are that the candidates are screened for. */
public interface Kursusgang {

  /** Whether a class of the first courses has begun, so that whoever waits may wait in vain. */
  boolean erBegyndt(String forloebId);
}
