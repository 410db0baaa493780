package dk.jobveu.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** A list as Tasklist sends it. */
final class JsonTekst {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonTekst() {}

  static String af(List<?> liste) {
    try {
      return JSON.writeValueAsString(liste);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
