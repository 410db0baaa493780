package dk.jobveu.forloeb;

/** Somebody who has something to do when an organisation is no longer part of a forløb. */
public interface Deltagelsesvidne {
  void erUde(String forloebId, String aktoerId);
}
