package dk.jobveu.screening;

import dk.jobveu.screening.Jobcenterscreening.Afslutning;

/** What the process needs to know of a screening that has ended. */
public record Screeningstal(Afslutning screeningUdfald, int antalUdvalgte) {}
