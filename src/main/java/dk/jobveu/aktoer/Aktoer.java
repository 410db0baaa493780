package dk.jobveu.aktoer;

/**
 * An organisation; its id is also its group in the engine.
 *
 * @param rolle role id, e.g. {@code jobcenter}
 * @param niveau REGIONAL or CENTRAL
 * @param kommunekode four digits, or null for those who do not belong to a municipality
 */
public record Aktoer(
    String id, String rolle, String navn, String niveau, String kommunekode, String cvr) {}
