package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * Reads JSON from outside so that there is one way to understand it: no key twice, nothing after
 * the end, no deep nesting, numbers exactly as written.
 */
final class Svarjson {

  private static final int DYBEST = 12;
  private static final int LAENGSTE_TAL = 40;

  private static final JsonMapper STRENG =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DYBEST)
                          .maxNumberLength(LAENGSTE_TAL)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private Svarjson() {}

  static JsonNode laes(byte[] kilde) throws IOException {
    return STRENG.readTree(kilde);
  }

  static JsonNode laes(String kilde) throws IOException {
    return STRENG.readTree(kilde);
  }

  /** Text, number, boolean, null, list or map. */
  static Object somJava(JsonNode node) {
    return STRENG.convertValue(node, Object.class);
  }
}
