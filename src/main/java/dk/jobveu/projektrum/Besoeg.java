package dk.jobveu.projektrum;

import java.time.Instant;

/**
 * When somebody was on a forløb's page, so that what has happened since can be marked.
 *
 * @param sidst when the visit before this one ended, or null when there was none
 * @param senest when the page was last opened
 */
public record Besoeg(String bruger, String forloebId, Instant sidst, Instant senest) {}
