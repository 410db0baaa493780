package dk.jobveu.match;

import dk.jobveu.faelles.Registrering;

/**
 * A registered match and how good DMN-12 finds it.
 *
 * @param nr 1 for the first; a match is registered again when it is assessed again
 * @param vurdering GODT, FORMELT, PAA_VEJ, GENFORHANDL, INTET or MANGLER_DATA; null until assessed
 * @param c43 what it means for checklist row C4.3
 */
public record Match(
    int nr,
    Matchmelding melding,
    boolean virksomhedEfterspoerger,
    String vurdering,
    String c43,
    String begrundelse,
    Registrering registrering) {}
