package dk.jobveu.kursus;

import java.math.BigDecimal;

/**
 * One course of D7.
 *
 * @param nr its place in the order
 * @param fagkode five digits, or null
 * @param varighedDage days, or null when not known yet
 * @param indgaarIUddannelse it counts in the education named in {@code uddannelse}
 * @param anerkendt a school recognises the merit; null until it has answered
 * @param begrundelse why it is there although it gives no merit
 * @param harUdbyder a provider is known; otherwise the joint udbudspligt applies
 * @param merit MERIT, MERIT_UAFKLARET or IKKE_MERIT by DMN-4a, null before the assessment
 */
public record Kursus(
    int nr,
    String titel,
    String fagkode,
    Kursustype kursustype,
    BigDecimal varighedDage,
    boolean indgaarIUddannelse,
    String uddannelse,
    Boolean anerkendt,
    String anerkendtAf,
    String begrundelse,
    String certifikat,
    boolean harUdbyder,
    String merit) {

  static final String MERIT = "MERIT";
  static final String MERIT_UAFKLARET = "MERIT_UAFKLARET";
  static final String IKKE_MERIT = "IKKE_MERIT";

  public boolean giverMerit() {
    return MERIT.equals(merit);
  }

  public boolean erUafklaret() {
    return MERIT_UAFKLARET.equals(merit);
  }

  boolean erBegrundet() {
    return begrundelse != null && !begrundelse.isBlank();
  }

  Kursus medMerit(String ny) {
    return new Kursus(
        nr,
        titel,
        fagkode,
        kursustype,
        varighedDage,
        indgaarIUddannelse,
        uddannelse,
        anerkendt,
        anerkendtAf,
        begrundelse,
        certifikat,
        harUdbyder,
        ny);
  }

  /** The school's answer; a course that no school recognises gives no merit. */
  Kursus medSvar(boolean ja, String skole, String hvorforIkke) {
    return new Kursus(
        nr,
        titel,
        fagkode,
        kursustype,
        varighedDage,
        indgaarIUddannelse && ja,
        uddannelse,
        ja,
        skole,
        ja ? begrundelse : hvorforIkke,
        certifikat,
        harUdbyder,
        merit);
  }
}
