package dk.jobveu.motor.udrulning;

import java.time.Instant;

/**
 * Where a deployment came from while the system was running.
 *
 * @param udfoertAf the user, or null when a file was saved in the watched folder
 * @param begrundelse why, where somebody was asked
 */
public record Udrulningsspor(
    String udrulningId,
    Udrulningskilde kilde,
    String udfoertAf,
    String begrundelse,
    Instant tidspunkt) {}
