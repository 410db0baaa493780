package dk.jobveu.kontakt;

/** What a contact person does in a forløb. */
public enum Kontaktopgave {
  /** Is asked. */
  SPOERGES,
  /** Stands behind on behalf of the organisation's management. */
  LEDELSE,
  /** The one who convenes the parties, minutes and hands out the tasks. */
  KOORDINERER
}
