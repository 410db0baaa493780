package dk.jobveu.modeller;

import java.util.List;

/**
 * A rule that counts only for some, by the day on which they start, and whom it meets.
 *
 * @param celle which days, as it stands in the table
 * @param forloeb ids of those under way
 */
public record Regelmoede(String regel, String saetning, String celle, List<String> forloeb) {}
