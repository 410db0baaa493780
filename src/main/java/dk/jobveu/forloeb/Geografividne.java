package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/** Somebody who has something to do when a forløb reaches further than it did. */
public interface Geografividne {

  /** One more job centre takes part because a participant is its citizen now. */
  void etJobcenterMere(Registrering registrering);
}
