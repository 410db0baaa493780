package dk.jobveu.opfoelgning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The follow-up of one person who got ufaglært job (D22, R-5.27, R-5.28).
 *
 * @param jobstart first day of the present job
 * @param tidligereMaaneder months in ufaglært job before a spell of unemployment; the time without
 *     a job does not count
 * @param optagVejledt whether guidance before an ordinary intake has been given
 * @param naesteDato when somebody looks at it next
 * @param forsoeg how many times in a row nobody could find the person
 * @param lukketFordi why it was closed, or null while it is open
 */
public record Opfoelgning(
    String forloebId,
    String deltagerId,
    String jobcenter,
    String uddannelsesinstitution,
    Opfoelgningsmodel model,
    String virksomhedId,
    String virksomhedCvr,
    LocalDate jobstart,
    int tidligereMaaneder,
    Jobstatus status,
    boolean samtykke,
    boolean optagVejledt,
    LocalDate naesteDato,
    int forsoeg,
    LocalDate lukketDen,
    String lukketFordi) {

  /**
   * Whole months in ufaglært job on a day. Counted as the calendar counts them forward, so that
   * eighteen months from 31 August are full on the last day of February.
   */
  public int maanederBeskaeftiget(LocalDate dag) {
    int hele = (int) ChronoUnit.MONTHS.between(jobstart, dag);
    if (!jobstart.plusMonths(hele + 1L).isAfter(dag)) {
      hele++;
    }
    return tidligereMaaneder + Math.max(hele, 0);
  }

  /** The day on which the person has been in ufaglært job for that many months. */
  public LocalDate efterMaaneder(int maaneder) {
    return jobstart.plusMonths(Math.max(maaneder - tidligereMaaneder, 0));
  }

  public Opfoelgning medStatus(Jobstatus ny, int nyeForsoeg, LocalDate naeste) {
    return new Opfoelgning(
        forloebId,
        deltagerId,
        jobcenter,
        uddannelsesinstitution,
        model,
        virksomhedId,
        virksomhedCvr,
        jobstart,
        tidligereMaaneder,
        ny,
        samtykke,
        optagVejledt,
        naeste,
        nyeForsoeg,
        lukketDen,
        lukketFordi);
  }

  public Opfoelgning medOptagVejledt() {
    return new Opfoelgning(
        forloebId,
        deltagerId,
        jobcenter,
        uddannelsesinstitution,
        model,
        virksomhedId,
        virksomhedCvr,
        jobstart,
        tidligereMaaneder,
        status,
        samtykke,
        true,
        naesteDato,
        forsoeg,
        lukketDen,
        lukketFordi);
  }

  public Opfoelgning medNytJob(LocalDate nyJobstart, int optjent) {
    return new Opfoelgning(
        forloebId,
        deltagerId,
        jobcenter,
        uddannelsesinstitution,
        model,
        null,
        null,
        nyJobstart,
        optjent,
        Jobstatus.ANSAT_UFAGLAERT,
        samtykke,
        optagVejledt,
        naesteDato,
        0,
        lukketDen,
        lukketFordi);
  }

  public Opfoelgning medSamtykke(boolean nyt) {
    return new Opfoelgning(
        forloebId,
        deltagerId,
        jobcenter,
        uddannelsesinstitution,
        model,
        virksomhedId,
        virksomhedCvr,
        jobstart,
        tidligereMaaneder,
        status,
        nyt,
        optagVejledt,
        naesteDato,
        forsoeg,
        lukketDen,
        lukketFordi);
  }

  public Opfoelgning lukket(LocalDate dato, String fordi) {
    return new Opfoelgning(
        forloebId,
        deltagerId,
        jobcenter,
        uddannelsesinstitution,
        model,
        virksomhedId,
        virksomhedCvr,
        jobstart,
        tidligereMaaneder,
        status,
        samtykke,
        optagVejledt,
        naesteDato,
        forsoeg,
        dato,
        fordi);
  }
}
