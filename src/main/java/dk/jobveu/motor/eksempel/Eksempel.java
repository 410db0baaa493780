package dk.jobveu.motor.eksempel;

import java.util.List;
import java.util.Map;

/**
 * One row: what is known, what the table must answer, and by which rule.
 *
 * @param raekke as a spreadsheet counts, the headings being row 1
 * @param input by the names that the table asks for; what is not told is not there
 * @param svar by the names of the outputs; several where the table gives several
 * @param regler the rules that must be hit, without the table's name in front; empty when any may
 * @param vinderOver later rules that match too, and must not win
 */
public record Eksempel(
    int raekke,
    String titel,
    Map<String, Object> input,
    Map<String, List<Object>> svar,
    List<String> regler,
    List<String> vinderOver) {}
