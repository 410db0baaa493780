package dk.jobveu.motor.blanket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            {"type": "textfield", "key": "pnummer", "label": "P-nummer", "properties": {"nummer": "pnummer"}},
            {"type": "textfield", "key": "ring", "label": "Ring", "properties": {"nummer": "telefon"}},
            {"type": "textarea", "key": "hvad", "label": "Hvad"},
            {"type": "number", "key": "antal", "label": "Antal", "validate": {"min": 1, "max": 9}},
            {"type": "datetime", "subtype": "date", "key": "dag", "dateLabel": "Dag"},
            {"type": "checklist", "key": "kilder", "label": "Kilder",
             "values": [{"value": "A", "label": "a"}, {"value": "B", "label": "b"}]},
            {"type": "textfield", "key": "hvorfor", "label": "Hvorfor", "validate": {"required": true},
             "conditional": {"hide": "=kilder = null or not(list contains(kilder, \\"A\\"))"}},
            {"type": "dynamiclist", "path": "raekker", "label": "Rækker", "components": [
              {"type": "number", "key": "tal", "label": "Tal", "validate": {"required": true}}]}]}
          """);

  private final Blanketkontrol kontrol =
      new Blanketkontrol(new FeelBetingelse(), Clock.systemUTC());

  /** Only then is what the form shows asked for once more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type": "textfield"                                                     | false
          "type": "textfield", "conditional": {"hide": "=anden = \\"A\\" or not(anden = null)"} | false
          "type": "textfield", "conditional": {"hide": "=vist = null"}            | true
          "type": "textfield", "readonly": true                                   | true
          "type": "select", "valuesKey": "muligheder"                             | true
          "type": "radio", "values": [{"value": "A", "label": "a"}]               | false
          "type": "dynamiclist", "path": "r", "components": [{"type": "number", "key": "tal"}] | false
          "type": "dynamiclist", "path": "r", "components": [{"type": "number", "key": "tal", "disabled": true}] | true
          "type": "dynamiclist", "path": "r", "components": [{"type": "number", "key": "tal", "conditional": {"hide": "=anden = 1"}}] | true
          """)
  void etSvarDerErNokISigSelvProevesUdenDetViste(String felt, boolean skalVises) {
    Blanketdefinition en =
        blanket(
            """
            {"type": "default", "id": "en", "components": [{"key": "egen", %s}]}
            """
                .formatted(felt));
    assertThat(en.kontrolleresVedDetViste(Set.of("egen", "anden"))).isEqualTo(skalVises);
  }

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
          navn  | elleve tegn | Feltet »Navn« må højst fylde 10 tegn. Her er 11.
          cvr   | 1234        | Et CVR-nummer har otte cifre.
          pnummer | 0101901234 | Feltet »P-nummer« skal være et p-nummer, fx 1012345678.
          ring  | 010190-1234 | Feltet »Ring« skal være et telefonnummer, fx 12 34 56 78, +46 70 123 45 67 eller 070-123 45 67.
          ring  | 0701234567  | Feltet »Ring« skal være et telefonnummer, fx 12 34 56 78, +46 70 123 45 67 eller 070-123 45 67.
          antal | mange       | Skriv et tal i feltet »Antal«.
          antal | 1.5         | Skriv et helt tal i feltet »Antal«.
          antal | 10          | Tallet i »Antal« må højst være 9.
          dag   | 2023-02-29  | Skriv en rigtig dato i feltet »Dag«, med år, måned og dag, adskilt af bindestreger.
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
  void etNummerfeltTagerSinSlags() {
    assertThat(kontroller(Map.of("navn", "Ib", "pnummer", "1012345678", "ring", "070-123 45 67")))
        .containsEntry("pnummer", "1012345678")
        .containsEntry("ring", "070-123 45 67");
    for (String cpr :
        List.of("0701234567", "1012345678", "010190.1234", "010190\n1234", "610190-1234")) {
      assertThatThrownBy(() -> kontroller(Map.of("navn", "Ib", "hvad", cpr)))
          .hasMessageContaining("ligner et cpr-nummer");
    }
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

  @Test
  void enSkrivebeskyttetVaerdiErVoresOgEnRaekkeErEnAfDemViViste() {
    Blanketdefinition fast =
        blanket(
            """
            {"type": "default", "id": "fast", "components": [
              {"type": "number", "key": "nr", "label": "Nr", "readonly": true},
              {"type": "dynamiclist", "path": "kurser", "label": "Kurser", "components": [
                {"type": "number", "key": "nr", "label": "Nr", "readonly": true},
                {"type": "textfield", "key": "svar", "label": "Svar"}]}]}
            """);
    Map<String, Object> vist = Map.of("nr", 7, "kurser", List.of(Map.of("nr", 1), Map.of("nr", 2)));

    assertThat(kontrol.kontroller(fast, Map.of("kurser", "[{\"nr\":2,\"svar\":\"ja\"}]"), vist))
        .containsEntry("nr", new BigDecimal(7))
        .containsEntry("kurser", List.of(Map.of("nr", new BigDecimal(2), "svar", "ja")));
    assertThatThrownBy(() -> kontrol.kontroller(fast, Map.of("nr", 8), vist))
        .hasMessage("Feltet »Nr« kan ikke ændres. Hent opgaven igen.");
    for (String forkerte :
        List.of("[{\"nr\":3}]", "[{\"nr\":1},{\"nr\":1}]", "[{\"svar\":\"ja\"}]")) {
      assertThatThrownBy(() -> kontrol.kontroller(fast, Map.of("kurser", forkerte), vist))
          .hasMessageContaining("er ikke en af dem, du fik vist");
    }
  }

  @Test
  void etSkjultFeltKanIkkeSkjuleEtAndet() {
    Blanketdefinition skjult =
        blanket(
            """
            {"type": "default", "id": "skjult", "components": [
              {"type": "radio", "key": "a", "label": "A",
               "values": [{"value": "JA", "label": "Ja"}, {"value": "NEJ", "label": "Nej"}]},
              {"type": "radio", "key": "b", "label": "B", "conditional": {"hide": "=a != \\"JA\\""},
               "values": [{"value": "JA", "label": "Ja"}, {"value": "NEJ", "label": "Nej"}]},
              {"type": "textfield", "key": "c", "label": "C", "validate": {"required": true},
               "conditional": {"hide": "=b = \\"NEJ\\""}}]}
            """);
    assertThatThrownBy(() -> kontrol.kontroller(skjult, Map.of("a", "NEJ", "b", "NEJ"), Map.of()))
        .hasMessage("Udfyld feltet »C«.");
    assertThat(kontrol.kontroller(skjult, Map.of("a", "JA", "b", "NEJ"), Map.of()))
        .doesNotContainKey("c");
    // values that a condition was not made for
    assertThatThrownBy(
            () -> kontrol.kontroller(skjult, Map.of("a", Map.of("x", List.of()), "b", 1), Map.of()))
        .isInstanceOf(BlanketFejl.class);
  }

  @Test
  void tekstRensesForDetIngenSer() {
    assertThat(kontroller(Map.of("navn", "\uFEFFIb\u200B "))).containsEntry("navn", "Ib");
    // a and a ring become å
    assertThat(kontroller(Map.of("navn", "a\u030A"))).containsEntry("navn", "å");
    for (String tom : List.of(" ", "\u00A0", "\u200B\u2060", "\t\n")) {
      assertThatThrownBy(() -> kontroller(Map.of("navn", tom))).hasMessage("Udfyld feltet »Navn«.");
    }
    for (String forkert : List.of("a\u0000", "a\u202Eb", "\uD800", "a\u2028b", "\uFFFE")) {
      assertThatThrownBy(() -> kontroller(Map.of("navn", forkert)))
          .hasMessageContaining("»Navn« har tegn, der ikke kan gemmes");
    }
  }

  private Map<String, Object> kontroller(Map<String, Object> svar) {
    return kontrol.kontroller(BLANKET, svar, Map.of());
  }

  private static Blanketdefinition blanket(String json) {
    return Blanketdefinition.laes(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
