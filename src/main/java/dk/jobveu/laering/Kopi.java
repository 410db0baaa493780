package dk.jobveu.laering;

import java.time.LocalDate;
import java.util.List;

/**
 * How a copy of a forløb begins. What the documents say follows by itself from {@code
 * kilde}; region, jobcentre and companies are chosen anew.
 *
 * @param runde one more than the source in the same AMK, otherwise the first (R-6.2, assumption)
 */
public record Kopi(
    String kilde,
    String titel,
    String kommunekode,
    LocalDate startdato,
    int runde,
    String koordinator,
    boolean harLedige,
    boolean harBeskaeftigede,
    String formaal,
    String kriseaarsag,
    String henvendelse,
    List<String> initiativtagere,
    boolean evalueres) {}
