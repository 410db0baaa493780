package dk.jobveu.hold;

/**
 * Times of the modules agreed between companies and school for the employed.
 *
 * @param afvikling which days and hours, in words
 */
public record Tidsafstemning(
    int beskaeftigede,
    boolean afstemtMedVirksomheder,
    boolean afstemtMedSkole,
    String afvikling,
    Finansiering finansiering) {}
