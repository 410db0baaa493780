package dk.jobveu.opfoelgning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The follow-up of one person who got ufaglært job (D22, R-5.27, R-5.28). */
public record Opfoelgning(
    String forloebId,
    String deltagerId,
    String jobcenter,
    String uddannelsesinstitution,
    Opfoelgningsmodel model,
    boolean samtykke,
    Job job,
    Stand stand) {

  /**
   * The present job.
   *
   * @param tidligereMaaneder months in ufaglært job before this one; the time without a job does
   *     not count
   * @param tidligereDage days more than those months
   */
  public record Job(
      String virksomhedId,
      String virksomhedCvr,
      LocalDate jobstart,
      int tidligereMaaneder,
      int tidligereDage) {

    public Job(
        String virksomhedId, String virksomhedCvr, LocalDate jobstart, int tidligereMaaneder) {
      this(virksomhedId, virksomhedCvr, jobstart, tidligereMaaneder, 0);
    }

    /** As if the days before had been the first of this job. */
    private LocalDate talt() {
      return jobstart.minusDays(tidligereDage);
    }
  }

  /**
   * How far it has come.
   *
   * @param optagVejledt whether guidance before an ordinary intake has been given
   * @param naesteDato when somebody looks at it next
   * @param forsoeg how many times in a row nobody could find the person
   * @param lukketFordi why it was closed, or null while it is open
   */
  public record Stand(
      Jobstatus status,
      boolean optagVejledt,
      LocalDate naesteDato,
      int forsoeg,
      LocalDate lukketDen,
      String lukketFordi) {}

  /**
   * Whole months in ufaglært job on a day. Counted as the calendar counts them forward, so that
   * eighteen months from 31 August are full on the last day of February.
   */
  public int maanederBeskaeftiget(LocalDate dag) {
    int hele = (int) ChronoUnit.MONTHS.between(job.talt(), dag);
    if (!job.talt().plusMonths(hele + 1L).isAfter(dag)) {
      hele++;
    }
    return job.tidligereMaaneder + Math.max(hele, 0);
  }

  /** The day on which the person has been in ufaglært job for that many months. */
  public LocalDate efterMaaneder(int maaneder) {
    return job.talt().plusMonths(Math.max(maaneder - job.tidligereMaaneder, 0));
  }

  public Opfoelgning medStatus(Jobstatus status, int forsoeg, LocalDate naeste) {
    return med(
        samtykke,
        job,
        new Stand(status, stand.optagVejledt, naeste, forsoeg, stand.lukketDen, stand.lukketFordi));
  }

  public Opfoelgning medOptagVejledt() {
    return med(
        samtykke,
        job,
        new Stand(
            stand.status,
            true,
            stand.naesteDato,
            stand.forsoeg,
            stand.lukketDen,
            stand.lukketFordi));
  }

  /**
   * Another ufaglært job.
   *
   * @param udenFra the first day without the old one, until which it counts
   */
  public Opfoelgning medNytJob(String virksomhedCvr, LocalDate jobstart, LocalDate udenFra) {
    int maaneder = maanederBeskaeftiget(udenFra);
    int dage = (int) Math.max(0, ChronoUnit.DAYS.between(efterMaaneder(maaneder), udenFra));
    return med(samtykke, new Job(null, virksomhedCvr, jobstart, maaneder, dage), stand)
        .medStatus(Jobstatus.ANSAT_UFAGLAERT, 0, stand.naesteDato);
  }

  /** What the present job is when it is over. */
  Tidligerejob somTidligere(LocalDate sidsteDag) {
    return new Tidligerejob(job.virksomhedId, job.virksomhedCvr, job.jobstart, sidsteDag);
  }

  public Opfoelgning medSamtykke(boolean nyt) {
    return med(nyt, job, stand);
  }

  public Opfoelgning lukket(LocalDate dato, String fordi) {
    return med(
        samtykke,
        job,
        new Stand(stand.status, stand.optagVejledt, stand.naesteDato, stand.forsoeg, dato, fordi));
  }

  private Opfoelgning med(boolean nytSamtykke, Job nytJob, Stand nyStand) {
    return new Opfoelgning(
        forloebId,
        deltagerId,
        jobcenter,
        uddannelsesinstitution,
        model,
        nytSamtykke,
        nytJob,
        nyStand);
  }
}
