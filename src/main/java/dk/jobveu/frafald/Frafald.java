package dk.jobveu.frafald;

import dk.jobveu.faelles.Registrering;

/**
 * A recorded dropout and what DMN-20 calls it.
 *
 * @param nr 1 for the first; somebody who comes back from a pause can leave again
 * @param frafaldstype POSITIVT, POSITIVT_UDEN_FORLOEB, NEGATIV, PAUSE or UAFKLARET; null until it
 *     has been assessed
 */
public record Frafald(
    int nr,
    Frafaldsmelding melding,
    boolean foerStart,
    String frafaldstype,
    boolean taellerSomFrafald,
    boolean samtale,
    boolean fyldPladsen,
    Registrering registrering) {}
