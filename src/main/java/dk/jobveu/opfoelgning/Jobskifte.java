package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Regelbrud;
import java.time.LocalDate;

/**
 * From one ufaglært job to another: the months count on, and the days between them do not.
 *
 * @param sidsteDag the last day in the old job
 * @param nytJobFra the first day in the new one
 * @param nytJobCvr whose job it is
 */
public record Jobskifte(LocalDate sidsteDag, LocalDate nytJobFra, String nytJobCvr) {

  /** Nothing of it is known: there is none. */
  public boolean erTomt() {
    return sidsteDag == null && nytJobFra == null && nytJobCvr == null;
  }

  /**
   * @throws Regelbrud at the first field that is missing or does not fit
   */
  Opfoelgning paa(Opfoelgning o, LocalDate idag) {
    if (sidsteDag == null || sidsteDag.isBefore(o.job().jobstart()) || sidsteDag.isAfter(idag)) {
      throw new Regelbrud(
          "sidsteDag",
          "Skriv den sidste dag i det gamle job; den ligger efter den første og er gået.");
    }
    if (nytJobFra == null || !nytJobFra.isAfter(sidsteDag)) {
      throw new Regelbrud("nytJobFra", "Skriv den første dag i det nye job, efter det gamle.");
    }
    if (nytJobCvr == null || !nytJobCvr.matches("[0-9]{8}")) {
      throw new Regelbrud("nytJobCvr", "Skriv den nye arbejdsgivers CVR-nummer med otte cifre.");
    }
    return o.medNytJob(nytJobCvr, nytJobFra, sidsteDag.plusDays(1));
  }
}
