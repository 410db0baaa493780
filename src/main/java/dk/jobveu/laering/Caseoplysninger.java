package dk.jobveu.laering;

import dk.jobveu.forloeb.Projekttype;

/**
 * What a case is found by besides its words.
 *
 * @param branche as it was written when the need was recorded, or null
 * @param job how many came into a job, or null when nobody wrote it
 * @param uddannelse how many came into education, or null
 */
public record Caseoplysninger(
    String forloebId,
    String branche,
    String raad,
    String amk,
    Projekttype type,
    Integer kursister,
    Integer job,
    Integer uddannelse) {}
