package dk.jobveu.behov;

import dk.jobveu.behov.Virksomhed.Oensker;

/**
 * One row of a company list as it is reported.
 *
 * @param oensker null when nobody has said it
 * @param erEnAnden whether it is another company than the one that it looks like
 */
public record NyVirksomhed(
    String navn,
    String cvr,
    Oensker oensker,
    String stillingsbetegnelse,
    int antalStillinger,
    String startvindue,
    boolean erEnAnden) {}
