package dk.jobveu.motor.blanket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers against a form's own definition; what is wrong is said in Danish at the field. */
class BlanketkontrolTest {

  private static final Blanketdefinition BLANKET =
      blanket(
          """
          {"type": "default", "id": "proeve", "components": [
            {"type": "textfield", "key": "navn", "label": "Navn",
             "validate": {"required": true, "maxLength": 10}},
            {"type": "textfield", "key": "cvr", "label": "CVR", "validate": {"pattern": "^[0-9]{8}$"},
             "properties": {"patternMessage": "Et CVR-nummer har otte cifre."}},
            {"type": "number", "key": "antal", "label": "Antal", "validate": {"min": 1, "max": 9}},
            {"type": "datetime", "subtype": "date", "key": "dag", "dateLabel": "Dag"},
            {"type": "checklist", "key": "kilder", "label": "Kilder",
             "values": [{"value": "A", "label": "a"}, {"value": "B", "label": "b"}]},
            {"type": "textfield", "key": "hvorfor", "label": "Hvorfor", "validate": {"required": true},
             "conditional": {"hide": "=kilder = null or not(list contains(kilder, \\"A\\"))"}},
            {"type": "dynamiclist", "path": "raekker", "label": "Rækker", "components": [
              {"type": "number", "key": "tal", "label": "Tal", "validate": {"required": true}}]}]}
          """);

  private final Blanketkontrol kontrol = new Blanketkontrol(new FeelBetingelse());

  @Test
  void gyldigeSvarKommerIgennemOgTommeUdelades() {
    assertThat(kontroller(Map.of("navn", " Ib ", "cvr", "", "antal", 3, "dag", "2024-02-29")))
        .containsEntry("navn", "Ib")
        .containsEntry("dag", "2024-02-29")
        .doesNotContainKeys("cvr", "kilder", "raekker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          navn  |             | Udfyld feltet »Navn«.
          navn  | elleve tegn | Teksten i »Navn« er for lang: højst 10 tegn, her er 11.
          cvr   | 1234        | Et CVR-nummer har otte cifre.
          antal | mange       | Skriv et tal i feltet »Antal«.
          antal | 1.5         | Skriv et helt tal i feltet »Antal«.
          antal | 10          | Tallet i »Antal« må højst være 9.
          dag   | 2023-02-29  | Skriv en rigtig dato i feltet »Dag«, for eksempel 2026-03-31.
          dag   | 1850-01-01  | Datoen i »Dag« skal ligge mellem 1990 og 2100.
          """)
  void etForkertSvarFaarEnDanskSaetning(String felt, String svar, String besked) {
    Map<String, Object> alle = new HashMap<>(Map.of("navn", "Ib"));
    alle.put(
        felt,
        svar != null && svar.matches("[0-9.]+") && felt.equals("antal")
            ? new BigDecimal(svar)
            : svar);
    assertThatThrownBy(() -> kontroller(alle))
        .isInstanceOfSatisfying(
            BlanketFejl.class,
            fejl -> {
              assertThat(fejl.fejl()).hasSize(1);
              assertThat(fejl.fejl().get(0).felt()).isEqualTo(felt);
              assertThat(fejl.fejl().get(0).besked()).isEqualTo(besked);
            });
  }

  @Test
  void enBetingelseSerEnListeSelvomDenErSendtSomTekst() {
    assertThat(kontroller(Map.of("navn", "Ib", "kilder", "[\"B\"]")))
        .containsEntry("kilder", List.of("B"));
    assertThatThrownBy(() -> kontroller(Map.of("navn", "Ib", "kilder", "[\"A\"]")))
        .hasMessage("Udfyld feltet »Hvorfor«.");
  }

  @Test
  void enRaekkeNaevnesMedNummerOgUkendteFelterAfvises() {
    assertThatThrownBy(
            () -> kontroller(Map.of("navn", "Ib", "raekker", "[{\"tal\":1},{\"andet\":2}]")))
        .hasMessageContaining("Række 2 i »Rækker«: »andet« er et ukendt felt.")
        .hasMessageContaining("Række 2 i »Rækker«: Udfyld feltet »Tal«.");
    assertThatThrownBy(() -> kontroller(Map.of("navn", "Ib", "raekker", "ikke en liste")))
        .hasMessage("Feltet »Rækker« skal være en liste.");
  }

  private Map<String, Object> kontroller(Map<String, Object> svar) {
    return kontrol.kontroller(BLANKET, svar, Map.of());
  }

  private static Blanketdefinition blanket(String json) {
    return Blanketdefinition.laes(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
