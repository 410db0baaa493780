package dk.jobveu.referencedata;

/**
 * A target group of LAB § 6.
 *
 * @param gruppe jobparat, udsat, ung or udsat ung; which is which is configuration
 */
public record Maalgruppe(int nr, String titel, String ydelse, String gruppe, Gyldighed gyldighed) {

  public boolean erUdsatEllerUng() {
    return gruppe.contains("udsat") || gruppe.contains("ung");
  }
}
