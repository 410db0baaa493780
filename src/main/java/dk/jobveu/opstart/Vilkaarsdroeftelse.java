package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * The job centres' talk about their different terms.
 *
 * @param forskelle subjects that differed, as they were then
 * @param faellesVilkaar what they agreed on, or null
 */
public record Vilkaarsdroeftelse(
    Registrering registrering,
    LocalDate dato,
    String forskelle,
    boolean alleDroeftet,
    String faellesVilkaar) {}
