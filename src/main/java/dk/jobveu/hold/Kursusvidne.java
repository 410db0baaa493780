package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;

/** A feature that has something to do when a class begins or ends its course. */
public interface Kursusvidne {

  void kursetErBegyndt(Registrering r, int holdNr);

  void kursetErSlut(Registrering r, int holdNr);

  /** How many visits to the class it knows of. */
  int besoeg(String forloebId, int holdNr);
}
