package dk.jobveu.opfoelgningsplan;

import dk.jobveu.faelles.Registrering;

/**
 * What the school or the company does in a plan.
 *
 * @param nr the plan's
 * @param kanBidrage false when they cannot; the text then says why
 */
public record Plandel(
    Registrering registrering,
    String deltagerId,
    int nr,
    Side side,
    boolean kanBidrage,
    String tekst) {

  /** Whose part it is. */
  public enum Side {
    SKOLE("Skolens del"),
    VIRKSOMHED("Virksomhedens del");

    private final String tekst;

    Side(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
