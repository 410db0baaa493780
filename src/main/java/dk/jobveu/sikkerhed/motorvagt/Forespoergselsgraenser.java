package dk.jobveu.sikkerhed.motorvagt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a query may ask for. The engine makes a join or a condition of each element, so that a small
 * body could hold a processor for minutes, and lets everybody ask about incidents and count the
 * failed jobs of all processes.
 */
final class Forespoergselsgraenser {

  /** Elements in all lists of one query together; Tasklist sends a handful. */
  private static final int HOEJST = 50;

  private static final List<String> SIDER = List.of("firstResult", "maxResults");

  static final String FOR_MANGE =
      "Forespørgslen har for mange dele. Brug højst " + HOEJST + ", og del den op.";
  static final String HAENDELSER = "Der kan ikke søges på fejl i processerne.";
  static final String VAERDI = "Søg på én værdi ad gangen: tekst, tal eller ja og nej.";
  static final String SIDETAL = "firstResult og maxResults skal være hele tal fra 0 og op.";

  private Forespoergselsgraenser() {}

  /** What is wrong with paging, which no engine command looks at before the database; or null. */
  static String sidefejl(Map<String, String[]> parametre) {
    boolean galt =
        SIDER.stream()
            .flatMap(s -> Arrays.stream(parametre.getOrDefault(s, new String[0])))
            .anyMatch(v -> !v.matches("\\d{1,9}"));
    return galt ? SIDETAL : null;
  }

  /** What is wrong with the parameters of the address, or null. */
  static String brud(Map<String, String[]> parametre) {
    if (parametre.keySet().stream().anyMatch(Forespoergselsgraenser::omFejl)) {
      return HAENDELSER;
    }
    long dele =
        parametre.values().stream()
            .flatMap(Arrays::stream)
            .mapToLong(v -> 1 + v.chars().filter(t -> t == ',').count())
            .sum();
    return dele > HOEJST ? FOR_MANGE : null;
  }

  /** What is wrong with the body of a query, or null. */
  static String brud(JsonNode krop) {
    if (elementer(krop) > HOEJST) {
      return FOR_MANGE;
    }
    if (Forespoergsel.harMedlem(krop, (navn, v) -> navn.equals("value") && v.isContainerNode())) {
      return VAERDI;
    }
    return Forespoergsel.harMedlem(krop, (navn, v) -> omFejl(navn)) ? HAENDELSER : null;
  }

  private static int elementer(JsonNode node) {
    int antal = node.isArray() ? node.size() : 0;
    for (JsonNode under : node) {
      antal += elementer(under);
    }
    return antal;
  }

  /** By what the name holds: {@code rootIncidents} and {@code withFailedJobs} ask for it too. */
  private static boolean omFejl(String navn) {
    String lille = navn.toLowerCase(Locale.ROOT);
    return lille.contains("incident") || lille.contains("job");
  }
}
