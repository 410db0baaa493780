package dk.jobveu.referencedata;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One list of one council's area, whole, from a day on. The highest number of a day holds; the
 * others are what was read in before it was corrected.
 *
 * @param raad the council, or {@link #HELE_LANDET}
 * @param organisation the authority that read it in, or null for an administrator
 */
public record Kildeudgave(
    String id,
    Kildeliste liste,
    String raad,
    LocalDate gaelderFra,
    int nr,
    String organisation,
    String registreretAf,
    Instant registreret) {

  /** In place of a council, where a list is the same everywhere. */
  public static final String HELE_LANDET = "Hele landet";
}
