package dk.jobveu.sikkerhed.opstart;

/**
 * Something that keeps the system from starting.
 *
 * @param hvad what is wrong and why it matters, a Danish sentence without any secret in it
 * @param goer what to set or do, by the setting's own name
 */
public record Mangel(String hvad, String goer) {}
