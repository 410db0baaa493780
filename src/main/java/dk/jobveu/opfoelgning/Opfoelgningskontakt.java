package dk.jobveu.opfoelgning;

import java.time.LocalDate;

/**
 * One time that somebody was, or tried to be, in touch (D22).
 *
 * @param anledning OPTAG, 18_MDR, FIND_STATUS or SAMTALE
 * @param resultat VOKSENLAERLING, UDDANNELSE, FORTSAT, LEDIG, ANDET_JOB, UKONTAKTBAR or NYT_JOB
 */
public record Opfoelgningskontakt(
    String anledning,
    LocalDate forfalden,
    LocalDate dato,
    boolean afholdt,
    boolean informeretBorger,
    boolean informeretVirksomhed,
    boolean voksenlaerlingOmtalt,
    String resultat) {}
