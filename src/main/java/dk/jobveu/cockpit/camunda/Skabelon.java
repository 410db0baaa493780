package dk.jobveu.cockpit.camunda;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The engine's way to write an answer. */
final class Skabelon {

  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

  private Skabelon() {}

  /** A JSON object of names and values in turn; a value may be null. */
  static Map<String, Object> felter(Object... navneOgVaerdier) {
    Map<String, Object> felter = new LinkedHashMap<>();
    for (int i = 0; i < navneOgVaerdier.length; i += 2) {
      felter.put((String) navneOgVaerdier[i], navneOgVaerdier[i + 1]);
    }
    return felter;
  }

  static Map<String, Object> antal(int antal) {
    return felter("count", antal);
  }

  static String tid(Date tid) {
    return tid == null ? null : TID.format(tid.toInstant());
  }

  /** An answer that lists, or the count of it. */
  static Object somLedt(List<?> alle, Forespurgt spurgt) {
    return spurgt.taeller() ? antal(alle.size()) : spurgt.side(alle);
  }
}
