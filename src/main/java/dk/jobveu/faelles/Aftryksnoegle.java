package dk.jobveu.faelles;

/** The system's own secret behind fingerprints; the same on all nodes and after a restart. */
public interface Aftryksnoegle {

  byte[] noegle();
}
