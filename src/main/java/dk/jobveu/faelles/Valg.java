package dk.jobveu.faelles;

/** An option of a select, radio or checklist whose options are computed. */
public record Valg(String value, String label) {}
