package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
          "<",
          "<=",
          ">",
          ">=",
          " OK",
          "Cockpit",
          "Diagram",
          "Links",
          "OK",
          "Start",
          "Status",
          "System",
          "Type",
          "Version",
          "Version:",
          "weekend");

  /** Labels that the product asks for because of rules of ours (Kodepolitik). */
  private static final Set<String> VORES = Set.of("PASSWORD_POLICY_KENDT");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
  void hverTekstFindesOgHarDeSammePladsholdere(String app) throws IOException {
    Map<String, String> engelsk = tekster(app, "en");
    Map<String, String> dansk = tekster(app, "da");

    Set<String> fraProduktet = new TreeSet<>(dansk.keySet());
    fraProduktet.removeAll(VORES);
    assertThat(fraProduktet).containsExactlyInAnyOrderElementsOf(engelsk.keySet());
    engelsk.forEach(
        (noegle, tekst) ->
            assertThat(pladsholdere(dansk.get(noegle)))
                .as(app + " " + noegle)
                .isEqualTo(pladsholdere(tekst)));
  }

  /** The product's files also hold the texts of its enterprise edition; those are never shown. */
  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
  void ingenTekstDerVisesErBlevetStaaendePaaEngelsk(String app) throws IOException {
    Map<String, String> engelsk = tekster(app, "en");
    Map<String, String> dansk = tekster(app, "da");
    Set<String> brugte = brugteNoegler(app);
    Set<String> uoversat = new TreeSet<>();
    dansk.forEach(
        (noegle, tekst) -> {
          if (brugte.contains(noegle)
              && tekst.equals(engelsk.get(noegle))
              && !ENS.contains(tekst)) {
            uoversat.add(noegle + " = " + tekst);
          }
        });
    assertThat(brugte).as("labels found in the program").hasSizeGreaterThan(100);
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

  private static Set<String> brugteNoegler(String app) throws IOException {
    StringBuilder program =
        new StringBuilder(ressource(APPS + app + "/camunda-" + app + "-bootstrap.js"));
    if (!"welcome".equals(app)) {
      program.append(ressource("/META-INF/resources/plugin/" + app + "/app/plugin.js"));
    }
    return Pattern.compile("[A-Za-z_][A-Za-z_0-9]*")
        .matcher(program)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
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
    return new ObjectMapper()
        .readValue(
            ressource(APPS + app + "/locales/" + sprog + ".json"),
            new TypeReference<Map<String, Object>>() {});
  }

  private static String ressource(String sti) throws IOException {
    try (InputStream ind = TasklistOversaettelseTest.class.getResourceAsStream(sti)) {
      assertThat(ind).as(sti).isNotNull();
      // the product's own files begin with a byte order mark
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
  }
}
