package dk.jobveu.virksomhedsbesoeg;

import dk.jobveu.faelles.Registrering;

/**
 * What a company says to the match when the course ends: how many jobs it has now, how many
 * participants it will talk with, and what it can do to support a match.
 *
 * @param registrering who wrote it on behalf of the company, or nobody when it answered itself
 * @param stoettedePladser in praktik or løntilskud
 * @param forlaengelse whether such a place can go on until it ends in a job, or null without places
 */
public record Matchtilsagn(
    Registrering registrering,
    int holdNr,
    String virksomhedId,
    int antalJob,
    int antalSamtaler,
    int stoettedePladser,
    Forlaengelse forlaengelse,
    String bemaerkning) {

  /** Whether a supported place can be longer. */
  public enum Forlaengelse {
    JA("Kan forlænges"),
    NEJ("Kan ikke forlænges"),
    AFTALES("Aftales med jobcentret");

    private final String tekst;

    Forlaengelse(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
