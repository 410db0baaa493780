package dk.jobveu.screening;

import dk.jobveu.faelles.Registrering;

/** Somebody who has something to do when others are selected than before. */
public interface Udvalgtvidne {

  /**
   * @throws dk.jobveu.faelles.Regelbrud when nobody more can be selected
   */
  void udvalgteErAendret(Registrering registrering);
}
