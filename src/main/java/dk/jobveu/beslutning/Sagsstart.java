package dk.jobveu.beslutning;

import java.time.LocalDate;

/**
 * The day, in Denmark, on which a forløb starts: it keeps the figures and rules that counted then.
 */
public interface Sagsstart {

  /** What a table calls that day, as {@code 2027-01-01}. Any table may ask for it. */
  String INPUT = "forloebetsStart";

  /**
   * @return the day, or null when there is no such forløb yet
   */
  LocalDate af(String forloebId);
}
