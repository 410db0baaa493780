package dk.jobveu.opfoelgning;

import java.time.LocalDate;

/**
 * A job that somebody had before the present one.
 *
 * @param virksomhedId the forløb's company, or null
 * @param jobslut the last day there
 */
public record Tidligerejob(
    String virksomhedId, String virksomhedCvr, LocalDate jobstart, LocalDate jobslut) {}
