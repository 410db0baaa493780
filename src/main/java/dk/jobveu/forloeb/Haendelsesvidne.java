package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/**
 * Something that keeps what holds at the moment an entry of the timeline is made, with it or not at
 * all.
 */
public interface Haendelsesvidne {

  /**
   * @param type the entry's
   */
  void sket(Registrering registrering, String type);
}
