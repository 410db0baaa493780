package dk.jobveu.udbud;

import dk.jobveu.faelles.Registrering;

/**
 * What one of the parties recommends; recorded beside the choice.
 *
 * @param anbefaler school, or null when the party has no recommendation
 */
public record Anbefaling(
    Registrering registrering, int udbudNr, String part, String anbefaler, String begrundelse) {}
