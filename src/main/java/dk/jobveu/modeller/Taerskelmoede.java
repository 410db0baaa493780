package dk.jobveu.modeller;

import java.util.List;

/**
 * A figure that is another, and whom that meets.
 *
 * @param aar for those that start in this year
 * @param foer before, or in the year before
 * @param efter what it becomes
 * @param forloeb ids of those under way
 */
public record Taerskelmoede(
    String noegle, int aar, String foer, String efter, List<String> forloeb) {}
