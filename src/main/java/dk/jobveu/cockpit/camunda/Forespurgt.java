package dk.jobveu.cockpit.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a call of Cockpit's asks about.
 *
 * @param id the id in its address, or null
 * @param felter members of the body and parameters of the address
 * @param taeller whether only the count is asked for
 */
public record Forespurgt(String id, Map<String, JsonNode> felter, boolean taeller) {

  private static final Set<String> VISNING =
      Set.of("firstResult", "maxResults", "sortBy", "sortOrder", "sorting", "deserializeValues");

  /** A member as text, or null. */
  public String felt(String navn) {
    JsonNode v = felter.get(navn);
    return v == null || v.isNull() || v.isContainerNode() ? null : v.asText();
  }

  /** The ids of a list, and nothing when it is left out or empty. */
  List<String> liste(String navn) {
    JsonNode v = felter.get(navn);
    return v == null || !v.isArray()
        ? List.of()
        : java.util.stream.StreamSupport.stream(v.spliterator(), false)
            .map(JsonNode::asText)
            .toList();
  }

  /** Whether it asks for nothing but these, so that none is passed over in silence. */
  boolean kun(String... navne) {
    return felter.entrySet().stream()
        .filter(f -> !f.getValue().isNull() && !(f.getValue().isArray() && f.getValue().isEmpty()))
        .map(Map.Entry::getKey)
        .allMatch(n -> VISNING.contains(n) || Set.of(navne).contains(n));
  }

  <T> List<T> side(List<T> alle) {
    int fra = tal("firstResult", 0);
    int antal = tal("maxResults", alle.size());
    return alle.stream().skip(Math.max(0, fra)).limit(Math.max(0, antal)).toList();
  }

  private int tal(String navn, int ellers) {
    JsonNode v = felter.get(navn);
    return v == null ? ellers : v.asInt(ellers);
  }
}
