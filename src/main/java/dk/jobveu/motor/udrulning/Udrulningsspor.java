package dk.jobveu.motor.udrulning;

import java.time.Instant;

/**
 * Where a deployment came from while the system was running.
 *
 * @param udfoertAf the user, or null when a file was saved in the watched folder
 * @param begrundelse why, where somebody was asked
 * @param lagtOpAf who put the models up, when somebody else approved them; or null
 */
public record Udrulningsspor(
    String udrulningId,
    Udrulningskilde kilde,
    String udfoertAf,
    String begrundelse,
    String lagtOpAf,
    Instant tidspunkt) {}
