package dk.jobveu.frafald;

import java.time.LocalDate;

/**
 * That a participant leaves.
 *
 * @param forventesTilbage only by sickness: expected back, so it is a pause
 */
public record Frafaldsmelding(
    String deltagerId, LocalDate dato, Frafaldsaarsag aarsag, boolean forventesTilbage) {}
