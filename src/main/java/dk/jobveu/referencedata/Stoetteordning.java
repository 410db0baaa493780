package dk.jobveu.referencedata;

/**
 * A scheme that can pay for or support a course or a job.
 *
 * @param art uddannelse or beskæftigelse
 */
public record Stoetteordning(
    String kode, String navn, String art, String hvem, String betingelser, Gyldighed gyldighed) {}
