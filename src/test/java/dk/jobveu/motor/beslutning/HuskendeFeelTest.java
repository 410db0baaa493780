package dk.jobveu.motor.beslutning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEEL that remembers answers as the engine's own does, whatever it is asked. */
class HuskendeFeelTest {

  /** How many inputs a table; 2,000 once by hand, where the engine's own takes minutes. */
  private static final int INPUT = Integer.getInteger("jobveu.feel.input", 10);

  private static final Pattern NAVN = Pattern.compile("[a-zA-Z_æøåÆØÅ][\\wæøåÆØÅ]*");
  private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern TAL = Pattern.compile("(?<![\\w\"])-?\\d+(\\.\\d+)?");

  private final DmnEngine stock = motor(new ScalaFeelEngineFactory());
  private final DmnEngine huskende = motor(HuskendeFeel.fabrik());
  private final Random held = new Random(20261129);

  static Stream<Path> tabeller() throws IOException {
    return Files.list(Path.of("dmn")).filter(f -> f.toString().endsWith(".dmn")).sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tabeller")
  void hverTabelSvarerDetSamme(Path fil) throws IOException {
    byte[] xml = Files.readAllBytes(fil);
    DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(xml));
    for (DecisionTable tabel : model.getModelElementsByType(DecisionTable.class)) {
      String id = tabel.getParentElement().getAttributeValue("id");
      Map<String, List<Object>> vaerdier = vaerdier(tabel);
      DmnDecision som = stock.parseDecision(id, new ByteArrayInputStream(xml));
      DmnDecision egen = huskende.parseDecision(id, new ByteArrayInputStream(xml));
      for (int nr = 0; nr < INPUT; nr++) {
        Map<String, Object> input = new HashMap<>();
        vaerdier.forEach((navn, v) -> input.put(navn, v.get(held.nextInt(v.size()))));
        assertThat(svar(huskende, egen, input))
            .as("%s af %s", id, input)
            .isEqualTo(svar(stock, som, input));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 +", "findesIkke", "findesIkke > 3", "date(\"x\")", "assert(1, false)", "if tal > 3 then",
        "tal", "tal + 0.1", "tekst = \"a\"", "string length(tekst)", "tom = null",
            "[1,2][item > 1]",
        "some x in liste satisfies x > 2", "{a: tal, b: a * 2}.b", "not(tal = 4)", "\"a\" + tekst"
      })
  void etUdtrykSvarerEllerAfvisesMedDeSammeOrd(String udtryk) {
    Map<String, Object> kendt = new HashMap<>();
    kendt.put("tal", 4);
    kendt.put("tekst", "a");
    kendt.put("tom", null);
    kendt.put("liste", List.of(1, 2, 3));
    FeelEngine egen = HuskendeFeel.fabrik().createInstance();
    String ventet = svar(new ScalaFeelEngineFactory().createInstance(), udtryk, kendt);

    assertThat(svar(egen, udtryk, kendt)).isEqualTo(ventet);
    assertThat(svar(egen, udtryk, kendt)).as("anden gang").isEqualTo(ventet);
  }

  @Test
  void svaretFoelgerVaerdierneOgIkkeDetDerBlevHusket() {
    FeelEngine egen = HuskendeFeel.fabrik().createInstance();

    assertThat(svar(egen, "tal * 2", Map.of("tal", 2))).isEqualTo("4");
    assertThat(svar(egen, "tal * 2", Map.of("tal", 5))).isEqualTo("10");
    assertThat(svar(egen, "tal * 2", Map.of("andet", 5))).isNotEqualTo("10");
  }

  /** A cell that names texts is not evaluated when it is asked about one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\"",
        "\"a\",\"b\"",
        " \"a\" , \"b c\" ",
        "not(\"a\")",
        "\"a\\\\\"",
        "\"\"",
        "\"a,b\"",
        "tekst",
        "\"a\", tekst"
      })
  void enCelleMedTeksterSvarerSomMotorens(String celle) {
    for (Object spurgt : new Object[] {"a", "b", "b c", "a\\", "", "a,b", "x", 4, true, null}) {
      Map<String, Object> kendt = new HashMap<>();
      kendt.put("cellInput", spurgt);
      kendt.put("tekst", "x");
      assertThat(proeve(HuskendeFeel.fabrik().createInstance(), celle, kendt))
          .as("%s af %s", celle, spurgt)
          .isEqualTo(proeve(new ScalaFeelEngineFactory().createInstance(), celle, kendt));
    }
  }

  private static String proeve(FeelEngine feel, String celle, Map<String, Object> kendt) {
    try {
      return String.valueOf(
          feel.evaluateSimpleUnaryTests(
              celle, "cellInput", Variables.fromMap(kendt).asVariableContext()));
    } catch (RuntimeException fejl) {
      return fejl.getMessage();
    }
  }

  private static String svar(FeelEngine feel, String udtryk, Map<String, Object> kendt) {
    try {
      Object svar =
          feel.evaluateSimpleExpression(udtryk, Variables.fromMap(kendt).asVariableContext());
      return String.valueOf(svar);
    } catch (RuntimeException fejl) {
      return fejl.getMessage();
    }
  }

  private static String svar(DmnEngine motor, DmnDecision tabel, Map<String, Object> input) {
    try {
      return motor.evaluateDecision(tabel, Variables.fromMap(input)).getResultList().toString();
    } catch (RuntimeException fejl) {
      return fejl.getMessage();
    }
  }

  /** What stands in a column, what lies beside it, and nothing. */
  private static Map<String, List<Object>> vaerdier(DecisionTable tabel) {
    Map<String, List<Object>> alle = new HashMap<>();
    List<Input> kolonner = List.copyOf(tabel.getInputs());
    for (int nr = 0; nr < kolonner.size(); nr++) {
      List<Object> mulige = new ArrayList<>();
      mulige.add(null);
      mulige.add(true);
      mulige.add(false);
      for (Rule regel : tabel.getRules()) {
        String celle = List.copyOf(regel.getInputEntries()).get(nr).getTextContent();
        TEKST.matcher(celle).results().forEach(m -> mulige.add(m.group(1)));
        TAL.matcher(celle)
            .results()
            .map(m -> new BigDecimal(m.group()))
            .forEach(
                t -> mulige.addAll(List.of(t, t.add(BigDecimal.ONE), t.subtract(BigDecimal.ONE))));
      }
      Matcher navne =
          NAVN.matcher(kolonner.get(nr).getInputExpression().getText().getTextContent());
      while (navne.find()) {
        alle.computeIfAbsent(navne.group(), n -> new ArrayList<>()).addAll(mulige);
      }
    }
    return alle;
  }

  private static DmnEngine motor(FeelEngineFactory feel) {
    DefaultDmnEngineConfiguration opsaetning =
        (DefaultDmnEngineConfiguration)
            org.camunda.bpm.dmn.engine.DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    opsaetning.setFeelEngineFactory(feel);
    return opsaetning.buildEngine();
  }
}
