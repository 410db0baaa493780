package dk.jobveu.opfoelgning;

import java.time.LocalDate;

/**
 * One time that somebody was, or tried to be, in touch (D22).
 *
 * @param anledning AFTALE, OPTAG, 18_MDR, FIND_STATUS or SAMTALE
 * @param resultat VOKSENLAERLING, UDDANNELSE, FORTSAT, LEDIG, ANDET_JOB, UKONTAKTBAR, NYT_JOB,
 *     AFTALT or NEJ_TAK
 */
public record Opfoelgningskontakt(
    String anledning,
    LocalDate forfalden,
    LocalDate dato,
    boolean afholdt,
    boolean informeretBorger,
    boolean informeretVirksomhed,
    boolean voksenlaerlingOmtalt,
    String resultat,
    Aftale aftale) {

  /**
   * What the job centre arranged with the citizen.
   *
   * @param aftaltDag when the school guides, or null
   * @param kontaktsamtykke whether the citizen may be contacted again until it is closed
   */
  public record Aftale(LocalDate aftaltDag, String aftaltSted, boolean kontaktsamtykke) {
    static final Aftale INGEN = new Aftale(null, null, false);
  }

  public Opfoelgningskontakt(
      String anledning,
      LocalDate forfalden,
      LocalDate dato,
      boolean afholdt,
      boolean informeretBorger,
      boolean informeretVirksomhed,
      boolean voksenlaerlingOmtalt,
      String resultat) {
    this(
        anledning,
        forfalden,
        dato,
        afholdt,
        informeretBorger,
        informeretVirksomhed,
        voksenlaerlingOmtalt,
        resultat,
        Aftale.INGEN);
  }
}
