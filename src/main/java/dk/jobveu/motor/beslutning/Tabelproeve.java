package dk.jobveu.motor.beslutning;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * A table as it stands in a file, asked without being deployed: nothing is stored, and no running
 * forløb meets it. It is evaluated as {@code Tabelmotor} evaluates those that count. What it has
 * read is forgotten with it.
 */
public final class Tabelproeve {

  private final String id;
  private final byte[] fil;
  private final DmnEngine motor;
  private final Regeloptager optager = new Regeloptager();
  private final DmnDecision tabel;
  private DmnDecision udenRaekkefoelge;

  private Tabelproeve(String id, byte[] fil) {
    this.id = id;
    this.fil = fil.clone();
    DefaultDmnEngineConfiguration opsaetning =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    opsaetning.setFeelEngineFactory(HuskendeFeel.fabrik());
    opsaetning.getCustomPostDecisionEvaluationListeners().add(optager);
    this.motor = opsaetning.buildEngine();
    this.tabel = motor.parseDecision(id, new ByteArrayInputStream(fil));
  }

  /**
   * @throws RuntimeException of the engine's, when the file has no such table
   */
  public static Tabelproeve af(String id, byte[] fil) {
    return new Tabelproeve(id, fil);
  }

  /** What one rule that matched answers. */
  public record Svar(String regel, Map<String, Object> resultat) {}

  /**
   * One for each rule that the hit policy lets answer.
   *
   * @throws RuntimeException of the engine's, when an expression fails, or several rules match
   *     where only one may
   */
  public List<Svar> spoerg(Map<String, ?> input) {
    return spoerg(tabel, input);
  }

  /** The ids of all rules that match, in the order of the table, whatever the hit policy says. */
  public synchronized List<String> alleDerPasser(Map<String, ?> input) {
    if (udenRaekkefoelge == null) {
      DmnModelInstance kopi = Dmn.readModelFromStream(new ByteArrayInputStream(fil));
      kopi.getModelElementsByType(DecisionTable.class)
          .forEach(t -> t.setHitPolicy(HitPolicy.RULE_ORDER));
      udenRaekkefoelge =
          motor.parseDecision(
              id,
              new ByteArrayInputStream(Dmn.convertToString(kopi).getBytes(StandardCharsets.UTF_8)));
    }
    return spoerg(udenRaekkefoelge, input).stream().map(Svar::regel).toList();
  }

  private List<Svar> spoerg(DmnDecision hvilken, Map<String, ?> input) {
    DmnDecisionTableEvaluationEvent optaget =
        optager.optag(
            () ->
                motor.evaluateDecisionTable(
                    hvilken, Variables.fromMap(new LinkedHashMap<String, Object>(input))));
    return optaget.getMatchingRules().stream().map(r -> new Svar(r.getId(), resultat(r))).toList();
  }

  static Map<String, Object> resultat(DmnEvaluatedDecisionRule regel) {
    Map<String, Object> resultat = new LinkedHashMap<>();
    regel
        .getOutputEntries()
        .forEach((navn, output) -> resultat.put(navn, output.getValue().getValue()));
    return resultat;
  }
}
