package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web applications' Danish texts cover every label of the product (issue 2, the forms). */
class TasklistOversaettelseTest {

  private static final String APPS = "/META-INF/resources/webjars/camunda/app/";
  private static final Pattern PLADSHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[a-zA-Z]");

  /** Words that are the same in both languages, names and signs. */
  private static final Set<String> ENS =
      Set.of(
          "AUTH_DAY_CONTEXT_WEEKEND",
          "CAM_WIDGET_VARIABLES_TABLE_TYPE",
          "COCKPIT",
          "COCKPIT_APP",
          "DIAGRAM",
          "LINKS",
          "NO_TASK_FORM",
          "SEARCH_GREATER_THAN",
          "SEARCH_GREATER_THAN_EQUALS",
          "SEARCH_LESS_THAN",
          "SEARCH_LESS_THAN_EQUALS",
          "START",
          "TYPE");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void hverTekstFindesOgHarDeSammePladsholdere(String app) throws IOException {
    Map<String, String> engelsk = tekster(app, "en");
    Map<String, String> dansk = tekster(app, "da");

    assertThat(dansk.keySet()).containsExactlyInAnyOrderElementsOf(engelsk.keySet());
    engelsk.forEach(
        (noegle, tekst) ->
            assertThat(pladsholdere(dansk.get(noegle)))
                .as(app + " " + noegle)
                .isEqualTo(pladsholdere(tekst)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void ingenTekstErBlevetStaaendePaaEngelsk(String app) throws IOException {
    Map<String, String> engelsk = tekster(app, "en");
    Map<String, String> dansk = tekster(app, "da");
    Set<String> uoversat = new TreeSet<>();
    dansk.forEach(
        (noegle, tekst) -> {
          if (tekst.equals(engelsk.get(noegle)) && !ENS.contains(noegle)) {
            uoversat.add(noegle + " = " + tekst);
          }
        });
    assertThat(uoversat).isEmpty();
  }

  @Test
  void opgavelistensDatoerErDanske() throws IOException {
    Map<?, ?> datoer = (Map<?, ?>) rod("tasklist", "da").get("dateLocales");
    assertThat((List<Object>) List.copyOf((List<?>) datoer.get("months")))
        .hasSize(12)
        .contains("maj", "oktober");
    assertThat(((Map<?, ?>) datoer.get("week")).get("dow")).isEqualTo(1);
    assertThat(((Map<?, ?>) datoer.get("longDateFormat")).get("L")).isEqualTo("DD.MM.YYYY");
  }

  private static Map<String, Integer> pladsholdere(String tekst) {
    Map<String, Integer> fundet = new TreeMap<>();
    PLADSHOLDER
        .matcher(tekst)
        .results()
        .forEach(m -> fundet.merge(m.group().replace(" ", ""), 1, Integer::sum));
    return fundet;
  }

  private static Map<String, String> tekster(String app, String sprog) throws IOException {
    return new ObjectMapper()
        .convertValue(
            rod(app, sprog).get("labels"), new TypeReference<TreeMap<String, String>>() {});
  }

  private static Map<String, Object> rod(String app, String sprog) throws IOException {
    String sti = APPS + app + "/locales/" + sprog + ".json";
    try (InputStream ind = TasklistOversaettelseTest.class.getResourceAsStream(sti)) {
      assertThat(ind).as(sti).isNotNull();
      String json = new String(ind.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      // the product's own files begin with a byte order mark
      return new ObjectMapper()
          .readValue(json.replace("\uFEFF", ""), new TypeReference<Map<String, Object>>() {});
    }
  }
}
