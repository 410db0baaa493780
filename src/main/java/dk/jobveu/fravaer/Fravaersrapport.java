package dk.jobveu.fravaer;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/** That the school delivered a class's report of a day. */
public record Fravaersrapport(
    int holdNr,
    LocalDate dato,
    int antalDeltagere,
    int antalFravaerende,
    Registrering registrering) {}
