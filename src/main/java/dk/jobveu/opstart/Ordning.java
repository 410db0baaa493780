package dk.jobveu.opstart;

/**
 * A scheme that the job centres have decided can be used.
 *
 * @param ordning code of the scheme in the reference data
 * @param maalgruppe for whom
 * @param betingelse condition, or null
 */
public record Ordning(String ordning, String maalgruppe, String betingelse) {}
