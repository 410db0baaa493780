package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/** A feature that has something to record when a forløb is given up. */
public interface Stopvidne {
  void stoppet(Registrering registrering, Stopaarsag aarsag);
}
