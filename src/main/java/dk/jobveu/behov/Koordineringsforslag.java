package dk.jobveu.behov;

/**
 * Who should coordinate, and the VEU-koordinator's part in it (DMN-13, DMN-14).
 *
 * @param part JOBCENTER or VEU_KOORDINATOR
 * @param veuRolle one of the four roles of the evaluation's 2×2 table, or UAFKLARET
 */
public record Koordineringsforslag(
    String part, String involvering, String veuRolle, boolean overdragelse, String begrundelse) {}
