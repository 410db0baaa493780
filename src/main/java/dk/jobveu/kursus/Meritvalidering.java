package dk.jobveu.kursus;

import dk.jobveu.faelles.Registrering;

/**
 * The coordinator's validation of a version, not a veto.
 *
 * @param foreslaaetKlasse what DMN-4 said
 * @param klasse FULD, DELVIS or INGEN
 */
public record Meritvalidering(
    Registrering registrering,
    int version,
    String foreslaaetKlasse,
    String klasse,
    String begrundelse,
    int antalMerit,
    int antalIkkeMerit) {}
