package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/**
 * A job centre's rough estimate of how many candidates it can find.
 *
 * @param kanPulje whether it can fill a class together with others
 */
public record Kandidatskoen(
    Registrering registrering,
    String jobcenter,
    int antalKandidater,
    boolean kanPulje,
    String lokalViden) {}
