package dk.jobveu.post;

import java.time.Instant;

/**
 * An organisation's common mailbox.
 *
 * @param udloeber when the link to confirm it ends
 * @param bekraeftet when somebody there confirmed it; null until then, and it gets nothing
 * @param kunUdenAndre whether it gets mail only while nobody in the organisation has an address of
 *     their own
 */
public record Faellespostkasse(
    String organisation,
    String adresse,
    Instant udloeber,
    Instant bekraeftet,
    boolean kunUdenAndre) {}
