package dk.jobveu.sikkerhed.motorvagt;

import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.faelles.Tekst;
import java.util.Map;

/**
 * Names and addresses of users and groups: what colleagues read, kept by the same rules as texts.
 */
final class Brugeroplysninger {

  /** The engine's columns; longer is a failure of the database. */
  private static final int HOEJST = 255;

  private Brugeroplysninger() {}

  static boolean erI(String resurse) {
    return resurse.matches("user/[^/]+/profile|user/create|group/create|group/[^/]+");
  }

  /** Why they cannot be stored, as a Danish sentence, or null. */
  static String brud(JsonNode node) {
    for (Map.Entry<String, JsonNode> medlem : node.properties()) {
      JsonNode v = medlem.getValue();
      // a password is checked by its own policy and never shown
      boolean vises = v.isTextual() && !medlem.getKey().equals("password");
      String brud = vises ? brud("Feltet " + medlem.getKey(), v.asText()) : brud(v);
      if (brud != null) {
        return brud;
      }
    }
    return null;
  }

  private static String brud(String felt, String tekst) {
    String fejl = Tekst.fejl(felt, tekst, HOEJST);
    boolean flereLinjer = tekst.chars().anyMatch(t -> t == '\n' || t == '\r' || t == '\t');
    return fejl == null && flereLinjer ? felt + " skal stå på én linje." : fejl;
  }
}
