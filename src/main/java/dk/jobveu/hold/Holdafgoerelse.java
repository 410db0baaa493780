package dk.jobveu.hold;

import java.time.LocalDate;

/**
 * One look at whether the class can run (DMN-10, R-16.21).
 *
 * @param raad what the decision table advised
 * @param beslutning what the coordinator decided, or null when the advice needed no decision
 */
public record Holdafgoerelse(
    int nr,
    LocalDate dato,
    Stadie stadie,
    int tilmeldte,
    int minimum,
    Holdraad raad,
    Holdbeslutning beslutning,
    String begrundelse) {}
