package dk.jobveu.genspil;

import java.util.List;
import java.util.Map;

/**
 * What a table was asked once, and what it answered.
 *
 * @param omraade the regional council of the forløb
 * @param svar the outputs of each rule that answered, in order
 */
public record Husket(
    String beslutning,
    String forloebId,
    String omraade,
    Map<String, Object> input,
    List<Map<String, Object>> svar) {}
