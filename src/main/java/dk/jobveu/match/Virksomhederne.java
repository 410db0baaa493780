package dk.jobveu.match;

import java.util.List;

/** What the companies have for the match of a class. */
public interface Virksomhederne {

  /**
   * What one company has said.
   *
   * @param samtaler how many participants it will talk with
   * @param pladser supported places and whether they can be longer, in words
   */
  record Tilsagn(String virksomhed, int job, int samtaler, String pladser) {}

  List<Tilsagn> til(String forloebId, int holdNr);
}
