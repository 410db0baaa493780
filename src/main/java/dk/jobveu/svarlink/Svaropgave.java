package dk.jobveu.svarlink;

/**
 * An open task that somebody without an account may answer by a link.
 *
 * @param organisation whose task it is
 */
public record Svaropgave(
    String opgaveId, Formaal formaal, String organisation, String virksomhedId) {}
