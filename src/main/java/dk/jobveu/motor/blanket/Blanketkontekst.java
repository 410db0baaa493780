package dk.jobveu.motor.blanket;

import java.util.Map;

/**
 * Where a form stands.
 *
 * @param forloebId null on a start form
 * @param opgaveId null on a start form
 * @param organisation the user's own organisation
 * @param variabler the process variables that the task sees
 */
public record Blanketkontekst(
    String blanket,
    String forloebId,
    String opgaveId,
    String bruger,
    String organisation,
    Map<String, Object> variabler) {

  /** A process variable as text, or null. */
  public String variabel(String navn) {
    Object v = variabler.get(navn);
    return v == null ? null : v.toString();
  }
}
