package dk.jobveu.referencedata;

import java.time.LocalDate;

/**
 * From and including one day to and including another.
 *
 * @param til null while it still holds
 */
public record Gyldighed(LocalDate fra, LocalDate til) {

  public boolean gaelder(LocalDate dato) {
    return !dato.isBefore(fra) && (til == null || !dato.isAfter(til));
  }
}
