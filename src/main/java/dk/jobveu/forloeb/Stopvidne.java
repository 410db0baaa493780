package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/** A feature that has something to record when a forløb is given up. */
public interface Stopvidne {
  void stoppet(Registrering registrering, Stopaarsag aarsag);

  /** Whether a course of it has been held, so that it is stopped and not cancelled. */
  default boolean harHoldtKursus(String forloebId) {
    return false;
  }
}
