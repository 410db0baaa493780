package dk.jobveu.bilag;

import java.time.Instant;

/**
 * An organisation's logo as it stands on documents.
 *
 * @param alternativ what it says, for those who do not see it
 * @param bredde pixels
 * @param hoejde pixels
 * @param billede PNG in base 64, drawn anew from what was sent
 * @param skannet whether a virus scanner has seen what was sent and found nothing
 */
public record Logo(
    String organisation,
    String alternativ,
    int bredde,
    int hoejde,
    String billede,
    boolean skannet,
    Instant lagtInd) {}
