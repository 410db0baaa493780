package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * The call to the kick-off meeting.
 *
 * @param nr another one for each day that is proposed
 * @param klokken when, in words
 */
public record Indkaldelse(
    Registrering registrering,
    int nr,
    LocalDate moededag,
    String klokken,
    String sted,
    String dagsorden) {}
