package dk.jobveu.kladde;

/**
 * What a draft is for.
 *
 * @param noegle a task by its id, or a process to be started by its key
 */
public record Kladdested(String noegle) {

  /** What the keys of tasks begin with. */
  public static final String OPGAVE = "opgave:";

  private static final String START = "start:";

  public static Kladdested opgave(String opgaveId) {
    return new Kladdested(OPGAVE + opgaveId);
  }

  /** The task, or null when the draft is for a process to be started. */
  public String opgaveId() {
    return noegle.startsWith(OPGAVE) ? noegle.substring(OPGAVE.length()) : null;
  }

  public static Kladdested start(String proces) {
    return new Kladdested(START + proces);
  }
}
