package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.Map;

/**
 * A form's checked answers, who gave them and where.
 *
 * @param forloebId null on the form that starts a forløb
 * @param opgaveId null on a start form
 * @param organisation group id of the organisation for which the user answers
 * @param paaVegneAf on whose behalf it was written down, or null
 * @param felter answers by field key: text, BigDecimal, Boolean, lists of text or of maps
 * @param variabler process variables before completion
 */
public record Besvarelse(
    String forloebId,
    String procesinstansId,
    String opgaveId,
    String blanket,
    String bruger,
    String organisation,
    String paaVegneAf,
    Instant tidspunkt,
    Map<String, Object> felter,
    Map<String, Object> variabler)
    implements Svarfelter {

  /** A process variable as text, or null. */
  public String variabel(String navn) {
    Object v = variabler.get(navn);
    return v == null ? null : v.toString();
  }

  public Registrering registrering() {
    return new Registrering(forloebId, bruger, organisation, paaVegneAf, tidspunkt);
  }
}
