package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/**
 * Who coordinates from now on, and the VEU-koordinator's part in it.
 *
 * @param part JOBCENTER, VEU_KOORDINATOR or PARTERNE
 * @param veuRolle a {@link VeuRolle}, or null before it is settled
 * @param begrundelse why the proposal was not followed, or null
 */
public record Koordinering(
    Registrering registrering,
    String koordinator,
    String part,
    String veuRolle,
    String begrundelse) {

  /** Which kind of part an organisation with this role is as a coordinator. */
  public static String part(String rolle) {
    return switch (rolle) {
      case "jobcenter" -> "JOBCENTER";
      case "koordinator" -> "VEU_KOORDINATOR";
      default -> "PARTERNE";
    };
  }
}
