package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/** Somebody who has something to do when the coordinator takes an organisation out. */
public interface Udtraedelsesvidne {

  void erTraadtUd(Registrering r, String aktoerId, String grund);
}
