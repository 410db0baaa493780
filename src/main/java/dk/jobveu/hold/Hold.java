package dk.jobveu.hold;

import java.time.LocalDate;

/**
 * The class of a forløb; a further class is a new round.
 *
 * @param beslutningsdato the day it must be known whether the class runs
 * @param beskaeftigede employed participants reported for the class
 * @param andreTilmeldte enrolled from outside the forløb, for instance another job centre or
 *     company that fills up the class
 * @param ventelisteAndre persons on waiting lists elsewhere that could be pooled
 * @param betalingsgarantiPladser places that job centres pay for in any case
 */
public record Hold(
    String titel,
    Afvikling afvikling,
    String sted,
    int minimum,
    int maksimum,
    boolean garantikursus,
    LocalDate start,
    LocalDate slut,
    LocalDate beslutningsdato,
    int beskaeftigede,
    int andreTilmeldte,
    int ventelisteAndre,
    int betalingsgarantiPladser,
    boolean kanFlytteSkole,
    boolean kanOmlaegges,
    boolean tompladsKoeber,
    boolean minimumKanForhandles,
    Holdstatus status) {

  public Hold medStatus(Holdstatus ny) {
    return new Hold(
        titel,
        afvikling,
        sted,
        minimum,
        maksimum,
        garantikursus,
        start,
        slut,
        beslutningsdato,
        beskaeftigede,
        andreTilmeldte,
        ventelisteAndre,
        betalingsgarantiPladser,
        kanFlytteSkole,
        kanOmlaegges,
        tompladsKoeber,
        minimumKanForhandles,
        ny);
  }
}
