package dk.jobveu.match;

import java.time.LocalDate;

/**
 * The jobcenter's follow-up of a match that is good on paper only.
 *
 * @param aftale FORTSAETTER, STOETTE_AFTALT or SOEGER_ANDET
 */
public record Matchopfoelgning(
    String deltagerId,
    LocalDate dato,
    boolean deltogVirksomhed,
    SerSigSelv kanSeSigSelv,
    String aftale) {}
