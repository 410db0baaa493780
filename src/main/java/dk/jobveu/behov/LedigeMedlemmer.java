package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/**
 * D3: how many unemployed members a union has for whom the forløb would be a first step. Counts
 * only, since union membership is sensitive.
 *
 * @param antalMeritgivende for how many a course with merit is relevant (A-3 keeps both figures)
 */
public record LedigeMedlemmer(
    Registrering registrering,
    String fagligOrganisation,
    int antal,
    int antalMeritgivende,
    boolean maaDeles) {}
