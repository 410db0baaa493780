package dk.jobveu.faelles;

import java.time.Instant;

/**
 * Who recorded a result, for which organisation and when.
 *
 * @param paaVegneAf the party on whose behalf it was recorded, or null
 */
public record Registrering(
    String forloebId, String bruger, String organisation, String paaVegneAf, Instant tidspunkt) {

  /** The user id of what nobody did by hand. */
  public static final String SYSTEM = "system";

  /** The same registration, made on behalf of somebody without an account. */
  public Registrering paaVegneAf(String part) {
    return new Registrering(forloebId, bruger, organisation, part, tidspunkt);
  }

  /** Nobody who has a user: their own answer, through a personal link (docs/adr/0049). */
  public boolean erUdenBruger() {
    return SYSTEM.equals(bruger);
  }

  /** On behalf of the company, unless it has answered itself. */
  public Registrering forVirksomhed(String navn) {
    return erUdenBruger() ? this : paaVegneAf(navn);
  }
}
