package dk.jobveu.versionsskift;

import java.util.List;

/**
 * One that is going on.
 *
 * @param instans its id in the engine
 * @param forloebId the forløb it is part of
 * @param trin ids of the steps where it stands
 */
public record Igang(String instans, String forloebId, List<String> trin) {}
