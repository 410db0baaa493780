package dk.jobveu.svarlink;

import dk.jobveu.faelles.Registrering;

/** Lets a company withdraw from a forløb; whoever knows the forløb's process does it. */
public interface Tilbagetraekning {

  /**
   * @param grund why, or null when nobody said
   */
  void traek(Registrering r, String virksomhedId, String grund);
}
