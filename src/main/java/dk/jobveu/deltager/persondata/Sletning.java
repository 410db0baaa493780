package dk.jobveu.deltager.persondata;

import dk.jobveu.faelles.Registrering;
import java.util.Map;

/**
 * The erasure record: that a citizen was erased, by whom, when and why, and how much. Not who.
 *
 * @param nr number that stands for the citizen in the log from now on
 * @param taellerMed whether the citizen had begun, so that a row without a person is counted on
 * @param antalProcesser instances taken out of the engine
 * @param tabeller rows of each table
 */
public record Sletning(
    long nr,
    String jobcenter,
    Sletteaarsag aarsag,
    boolean taellerMed,
    int antalProcesser,
    Map<String, Antal> tabeller,
    Registrering registrering) {

  /** Rows that are gone, and rows that stay without the person. */
  public record Antal(int slettet, int anonymiseret) {}
}
