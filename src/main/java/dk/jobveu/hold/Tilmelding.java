package dk.jobveu.hold;

/**
 * One participant's enrolment, document D19.
 *
 * @param ordning scheme that pays, an id from the reference data or from {@link Finansiering}
 * @param praktiskInfo whether the participant has the practical information
 * @param befordring whether transport was cleared with the participant
 */
public record Tilmelding(
    String deltagerId, String ordning, boolean praktiskInfo, boolean befordring) {}
