package dk.jobveu.hensigt;

import dk.jobveu.faelles.Registrering;

/**
 * The job centre on whose overview a company stands; it asks the company for its letter.
 */
public record Virksomhedsansvar(Registrering registrering, String virksomhedId, String jobcenter) {}
