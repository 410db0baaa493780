package dk.jobveu.hold;

/** The process by which employed come along in a class that is decided already. */
public interface Beskaeftigedeproces {
  void afstemTider(String forloebId, int holdNr, String koordinator);
}
