package dk.jobveu.match;

import java.time.LocalDate;

/**
 * The conversation with citizen and company when the course did not lead to a job (R-5.29,
 * ), and what it says about the citizen's way on (DMN-15).
 *
 * @param uddannelsesbehov INGEN, KORT or LANG
 */
public record Trepartssamtale(
    LocalDate samtaleDato,
    boolean deltogVirksomhed,
    boolean cvOpdateret,
    boolean jobmaalOpdateret,
    boolean oenskerUddannelsesloeft,
    boolean ufaglaertEllerSporskifter,
    String uddannelsesbehov,
    boolean svaertVedJob,
    boolean klarTilJob,
    Integer ledighedMaaneder) {}
