package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;

/**
 * A job centre has told a school what a participant is called: the name, and nothing else.
 *
 * @param registrering who passed it on, and when
 * @param uddannelsesinstitution the school of the class at that time; another must be told again
 */
public record Navnevideregivelse(
    Registrering registrering,
    String deltagerId,
    String uddannelsesinstitution,
    Navnegrundlag grundlag) {}
