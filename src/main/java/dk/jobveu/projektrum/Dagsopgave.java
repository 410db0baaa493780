package dk.jobveu.projektrum;

/**
 * A task for one of the person's own organisations, with what the front page says of it.
 *
 * @param virksomhed name of the company it is about, or null
 * @param tagetAf name of who has taken it, when that is somebody of these organisations; otherwise
 *     null
 */
public record Dagsopgave(Aabenopgave opgave, String virksomhed, String tagetAf) {}
