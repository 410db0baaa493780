package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/** A feature in which something still waits that the end of a forløb decides, however it ends. */
public interface Slutvidne {
  void slut(Registrering registrering);
}
