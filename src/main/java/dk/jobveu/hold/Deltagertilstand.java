package dk.jobveu.hold;

/** How far the participants of a class have come, in counts. */
public interface Deltagertilstand {

  /** Participants who have begun. */
  int paabegyndt(String forloebId);

  /** Participants who are still in the course: neither completed nor dropped out. */
  int iGang(String forloebId);

  /** Participants who completed. */
  int gennemfoert(String forloebId);
}
