package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/**
 * One party's answer to whether the need is large enough.
 *
 * @param omgang counts from 1; each time the need is widened, the parties are asked again
 */
public record Omfangsvurdering(
    Registrering registrering,
    int omgang,
    Omfangsside side,
    boolean stortNok,
    String begrundelse) {}
