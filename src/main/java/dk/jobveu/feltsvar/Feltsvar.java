package dk.jobveu.feltsvar;

import dk.jobveu.faelles.Registrering;

/** What somebody answered to a field that a designer had added. */
public record Feltsvar(Registrering registrering, Feltsted sted, Feltvaerdi vaerdi) {}
