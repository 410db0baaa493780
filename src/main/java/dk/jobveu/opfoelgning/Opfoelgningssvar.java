package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Morgen;

/**
 * Where a contact leaves the follow-up.
 *
 * @param opfoelgningResultat FAGLAERT (on the way to faglært), FORTSAT (goes on as ufaglært),
 *     ANDET_JOB, LEDIG (without a job), AFTALT (the school guides on an arranged day) or VIDERE
 *     (look again on {@code opfoelgningsdato})
 */
public record Opfoelgningssvar(String opfoelgningResultat, Morgen opfoelgningsdato) {}
