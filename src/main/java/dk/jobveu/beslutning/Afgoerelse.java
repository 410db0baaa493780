package dk.jobveu.beslutning;

import java.util.Map;

/**
 * A decision that was made and stored.
 *
 * @param regel id of the rule that matched
 * @param resultat outputs by name
 */
public record Afgoerelse(
    String beslutning, int version, String regel, Map<String, Object> resultat) {

  public String tekst(String navn) {
    Object v = resultat.get(navn);
    return v == null ? null : v.toString();
  }

  public boolean ja(String navn) {
    return Boolean.TRUE.equals(resultat.get(navn));
  }

  /** The number, or null. */
  public Integer heltal(String navn) {
    return resultat.get(navn) instanceof Number n ? n.intValue() : null;
  }
}
