package dk.jobveu.beslutning;

import dk.jobveu.motor.beslutning.Tabelproeve;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * One decision table from the classpath, evaluated by a plain DMN engine with the FEEL
 * implementation the process engine also uses. Threshold inputs are filled from {@code taerskler}
 * unless an example gives its own.
 */
final class Beslutningstabel {

  static final String TAERSKEL = "Tærskel: ";

  private static final Map<String, Beslutningstabel> KENDTE = new ConcurrentHashMap<>();
  private final DmnModelInstance model;
  private final Tabelproeve proeve;
  private Map<String, Object> taerskler;

  private Beslutningstabel(String id) {
    byte[] fil = laes(id);
    model = Dmn.readModelFromStream(new ByteArrayInputStream(fil));
    proeve = Tabelproeve.af(id, fil);
  }

  static Beslutningstabel af(String id) {
    Beslutningstabel kendt = KENDTE.get(id);
    if (kendt == null) {
      kendt = new Beslutningstabel(id);
      KENDTE.put(id, kendt);
    }
    return kendt;
  }

  /** What a table answers and which rules gave the answer. */
  record Svar(List<Map<String, Object>> resultater, List<String> regler) {
    Map<String, Object> eneste() {
      if (resultater.size() != 1) {
        throw new AssertionError("ventede ét resultat, fik " + resultater + " ved " + regler);
      }
      return resultater.get(0);
    }
  }

  Svar spoerg(Map<String, ?> input) {
    List<Tabelproeve.Svar> svar = proeve.spoerg(medTaerskler(input));
    return new Svar(
        svar.stream().map(Tabelproeve.Svar::resultat).toList(),
        svar.stream().map(Tabelproeve.Svar::regel).toList());
  }

  /** All rules that match, in the order of the table, whatever the hit policy says. */
  List<String> alleDerPasser(Map<String, ?> input) {
    return proeve.alleDerPasser(medTaerskler(input));
  }

  private Map<String, Object> medTaerskler(Map<String, ?> input) {
    Map<String, Object> variabler = new HashMap<>(taerskler());
    variabler.putAll(input);
    return variabler;
  }

  private Map<String, Object> taerskler() {
    if (taerskler == null) {
      Map<String, Object> fundne = new LinkedHashMap<>();
      for (Input input : tabel().getInputs()) {
        if (erTaerskel(input)) {
          fundne.put(navn(input), taerskel(noegle(navn(input))));
        }
      }
      taerskler = fundne;
    }
    return taerskler;
  }

  static boolean erTaerskel(Input input) {
    return input.getLabel().startsWith(TAERSKEL);
  }

  static Object taerskel(String noegle) {
    return af("taerskler").spoerg(Map.of("noegle", noegle)).eneste().get("vaerdi");
  }

  static String noegle(String inputnavn) {
    return inputnavn.replaceAll("([A-Z])", "_$1").toLowerCase();
  }

  static String navn(Input input) {
    return input.getId().substring(input.getId().indexOf("_ind_") + "_ind_".length());
  }

  DecisionTable tabel() {
    return tabelI(model);
  }

  DmnModelInstance model() {
    return model;
  }

  HitPolicy politik() {
    return tabel().getHitPolicy();
  }

  boolean giverEtResultat() {
    return Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST).contains(politik());
  }

  Set<String> regler() {
    return tabel().getRules().stream()
        .map(Rule::getId)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static DecisionTable tabelI(DmnModelInstance model) {
    Decision decision = model.getModelElementsByType(Decision.class).iterator().next();
    return (DecisionTable) decision.getExpression();
  }

  private static byte[] laes(String id) {
    try (InputStream fil =
        Beslutningstabel.class.getClassLoader().getResourceAsStream("dmn/" + id + ".dmn")) {
      if (fil == null) {
        throw new AssertionError("dmn/" + id + ".dmn findes ikke");
      }
      return fil.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
