package dk.jobveu.laering;

/** Counts of what became of the participants, from what was recorded on the way. */
public interface Forloebsresultater {
  Resultattal tal(String forloebId);
}
