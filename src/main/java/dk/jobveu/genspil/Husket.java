package dk.jobveu.genspil;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a table was asked once, and what it answered.
 *
 * @param omraade the regional council of the forløb
 * @param start the day on which the forløb starts, which input has too
 * @param svar the outputs of each rule that answered, in order
 */
public record Husket(
    String beslutning,
    String forloebId,
    String omraade,
    LocalDate start,
    Map<String, Object> input,
    List<Map<String, Object>> svar) {}
