package dk.jobveu.frafald;

import dk.jobveu.faelles.Registrering;

/** Fills the place of someone who left before the course began (DMN-20, R-16.8). */
public interface Pladsfylder {
  void fyld(Registrering registrering, String deltagerId);
}
