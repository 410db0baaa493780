package dk.jobveu.projektrum;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task that waits for an organisation.
 *
 * @param trin id of the user task in its model
 * @param deltagerId pseudonym of the participant it concerns, or null
 * @param tildelt user who has taken it, or null
 * @param frist the last day, or null; the whole day counts
 * @param overskredet whether that day has passed
 */
public record Aabenopgave(
    String id,
    String navn,
    String trin,
    String forloebId,
    String organisation,
    String deltagerId,
    String tildelt,
    Instant oprettet,
    LocalDate frist,
    boolean overskredet) {

  public boolean taget() {
    return tildelt != null;
  }

  /** Where the task is in Tasklist. */
  public String sti() {
    return "/camunda/app/tasklist/default/#/?task=" + id;
  }
}
