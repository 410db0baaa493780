package dk.jobveu.projektrum;

import java.time.Instant;

/**
 * A task that waits for an organisation.
 *
 * @param proces key of the process that it belongs to
 * @param deltagerId pseudonym of the participant it concerns, or null
 * @param tildelt user who has taken it, or null
 * @param overskredet whether its due date has passed
 */
public record Aabenopgave(
    String id,
    String navn,
    String proces,
    String forloebId,
    String organisation,
    String deltagerId,
    String tildelt,
    Instant oprettet,
    Instant frist,
    boolean overskredet) {

  public boolean taget() {
    return tildelt != null;
  }

  /** Where the task is in Tasklist. */
  public String sti() {
    return "/camunda/app/tasklist/default/#/?task=" + id;
  }
}
