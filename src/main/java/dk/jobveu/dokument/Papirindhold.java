package dk.jobveu.dokument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;

/** A document's content as it is kept: JSON, of which the checksum is taken. */
public final class Papirindhold {

  /** Its own, so that no setting of a web page changes what is kept. */
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private Papirindhold() {}

  public static String skriv(Papir papir) {
    try {
      return JSON.writeValueAsString(papir);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Papir laes(String indhold) {
    try {
      return JSON.readValue(indhold, Papir.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 of the content; equal for what says the same. */
  public static String kontrolsum(String indhold) {
    return Kontrolsum.af(indhold.getBytes(StandardCharsets.UTF_8));
  }
}
