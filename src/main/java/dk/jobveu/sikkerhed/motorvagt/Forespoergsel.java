package dk.jobveu.sikkerhed.motorvagt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.jobveu.sikkerhed.udtryk.Modelord;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a call asks for in its body or its parameters. It is read strictly: what two readers could
 * understand differently, such as a member given twice, is no JSON here.
 */
final class Forespoergsel {

  private static final String UDTRYK = "Expression";
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Forespoergsel() {}

  /** The body, or nothing when it cannot be read. */
  static Optional<JsonNode> laes(byte[] krop) {
    try {
      return Optional.of(JSON.readTree(krop));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a member somewhere in the body holds an expression that is not one of our own. */
  static boolean harUdtryk(JsonNode krop) {
    return harMedlem(krop, Forespoergsel::erUdtryk);
  }

  /** Whether a member somewhere in the body, by name and value, is such a one. */
  static boolean harMedlem(JsonNode krop, BiPredicate<String, JsonNode> saadan) {
    for (Map.Entry<String, JsonNode> medlem : krop.properties()) {
      if (saadan.test(medlem.getKey(), medlem.getValue())) {
        return true;
      }
    }
    for (JsonNode under : krop) {
      if (harMedlem(under, saadan)) {
        return true;
      }
    }
    return false;
  }

  private static boolean erUdtryk(String navn, JsonNode v) {
    return navn.endsWith(UDTRYK) && !v.isNull() && !erVort(navn, v.asText());
  }

  /** Whether a parameter of the address holds an expression that is not one of our own. */
  static boolean harUdtryk(Map<String, String[]> parametre) {
    return parametre.entrySet().stream()
        .filter(p -> p.getKey().endsWith(UDTRYK))
        .anyMatch(p -> !Arrays.stream(p.getValue()).allMatch(v -> erVort(p.getKey(), v)));
  }

  /** One of our own, and where it fits: the engine stumbles over a time where it wants a user. */
  private static boolean erVort(String navn, String udtryk) {
    String om = navn.toLowerCase(Locale.ROOT);
    String passer =
        om.contains("group")
            ? Modelord.EGNE_GRUPPER
            : om.contains("user") || om.contains("assignee") || om.contains("owner")
                ? Modelord.BRUGEREN
                : Modelord.NU;
    return passer.equals(udtryk);
  }
}
