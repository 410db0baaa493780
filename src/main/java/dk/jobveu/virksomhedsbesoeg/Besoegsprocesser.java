package dk.jobveu.virksomhedsbesoeg;

import java.time.LocalDate;

/** The process by which a company follows a class, by whoever speaks for it. */
public interface Besoegsprocesser {

  /**
   * @param talsmand the organisation that is asked
   * @param besoegsdag when the company should have been there
   */
  void begynd(
      String forloebId, int holdNr, String virksomhedId, String talsmand, LocalDate besoegsdag);

  /** Those who follow the class are asked what they say to the match. */
  void kursetErSlut(String forloebId, int holdNr);

  /** Nobody is asked for the company any more. */
  void afbryd(String forloebId, String virksomhedId);

  /** Nobody is asked about the class any more. */
  void afbrydHold(String forloebId, int holdNr);

  void afbrydAlle(String forloebId);
}
