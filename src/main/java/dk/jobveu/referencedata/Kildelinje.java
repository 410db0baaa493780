package dk.jobveu.referencedata;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A line of an edition.
 *
 * @param navn a title, an area, a course or a branch, as the list calls it
 * @param kode a category, the numbers of the reasons or a number of a course, or null
 * @param gaelderTil its last day, or null while the edition holds
 */
public record Kildelinje(
    String udgave, int nr, String navn, String kode, LocalDate gaelderTil, String note) {

  /** Whether it is the same name, whatever the case of its letters and the blanks in it. */
  public boolean hedder(String andet) {
    return andet != null && ens(navn).equals(ens(andet));
  }

  /** Whether it says the same, wherever it stands. */
  public boolean sigerDetSamme(Kildelinje anden) {
    return new Kildelinje(anden.udgave, anden.nr, navn, kode, gaelderTil, note).equals(anden);
  }

  static String ens(String navn) {
    return navn.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
