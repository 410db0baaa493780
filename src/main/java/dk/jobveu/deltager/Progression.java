package dk.jobveu.deltager;

import java.time.LocalDate;

/** The three dimensions of a participant's progression on one day, each from 1 to 5. */
public record Progression(
    String deltagerId, LocalDate dato, int faglig, int personlig, int social) {}
