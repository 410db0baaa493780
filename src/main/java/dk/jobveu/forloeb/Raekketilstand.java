package dk.jobveu.forloeb;

/**
 * State of one checklist row, derived from what was recorded.
 *
 * @param raekke C1.1 … C4.3, or a sub-bullet such as C2.1a
 * @param begrundelse why, required for all states but OPFYLDT
 * @param bevis what shows it, in one line, or null
 */
public record Raekketilstand(String raekke, Tilstand tilstand, String begrundelse, String bevis) {}
