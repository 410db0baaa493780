package dk.jobveu.forloeb;

/**
 * An organisation's part in a forløb.
 *
 * @param rolle role id, e.g. {@code jobcenter}
 * @param svar its answer to the invitation
 * @param grund why it declined, or null
 * @param nej how many times it has said no itself; being taken out by the coordinator is none
 */
public record Deltagelse(
    String forloebId, String aktoerId, String rolle, Svar svar, String grund, int nej) {

  /** The answer to an invitation. */
  public enum Svar {
    INVITERET,
    ACCEPTERET,
    AFSLAAET
  }

  public boolean erMed() {
    return svar != Svar.AFSLAAET;
  }
}
