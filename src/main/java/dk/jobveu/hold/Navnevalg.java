package dk.jobveu.hold;

import dk.jobveu.deltager.Navnegrundlag;

/**
 * Whether a participant's name goes to the school of the class.
 *
 * @param svaret whether it was said; else it stays as it is
 * @param grundlag by what right, or null when it does not or no longer does
 */
public record Navnevalg(String deltagerId, boolean svaret, Navnegrundlag grundlag) {}
