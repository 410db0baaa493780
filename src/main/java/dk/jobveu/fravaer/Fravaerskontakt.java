package dk.jobveu.fravaer;

import java.time.LocalDate;

/**
 * How the jobcenter followed up.
 *
 * @param kontaktform TELEFON, MOEDE, RUNDBORD or BESKED
 * @param aftale FORTSAETTER, FORTSAETTER_MED_PLAN, SYGEOPFOELGNING, FRAFALD_MELDES or
 *     RAPPORT_RETTET
 */
public record Fravaerskontakt(
    LocalDate kontaktDato,
    String kontaktform,
    boolean deltogSkole,
    boolean deltogVirksomhed,
    String aftale) {}
