package dk.jobveu.behov;

/**
 * One row of a company list as it is reported.
 *
 * @param aktueltBehov whether the company has a need now
 */
public record NyVirksomhed(
    String navn,
    String cvr,
    String stillingsbetegnelse,
    int antalStillinger,
    String startvindue,
    Virksomhed.Oensker oensker,
    boolean aktueltBehov,
    boolean behovOpgjortAfPart) {}
