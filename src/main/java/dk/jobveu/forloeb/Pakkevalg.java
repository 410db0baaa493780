package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/**
 * The package of courses that a forløb begins with.
 *
 * @param pakke its code among the reference data
 */
public record Pakkevalg(Registrering registrering, String pakke) {}
