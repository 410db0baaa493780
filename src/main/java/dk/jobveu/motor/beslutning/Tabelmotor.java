package dk.jobveu.motor.beslutning;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Evaluates one version of a decision table, as the process engine has read it. The process engine
 * would make a command of it, with its transaction, its rights and its history, of which a decision
 * needs none: it stands in a table of ours (docs/adr/0030). A version never changes, so it is
 * looked up only for the first time.
 */
@Component
class Tabelmotor {

  private final ProcessEngineConfigurationImpl motor;
  private final Regeloptager optager = new Regeloptager();
  private final DmnEngine tabeller;

  Tabelmotor(@Lazy ProcessEngineConfigurationImpl motor) {
    this.motor = motor;
    DefaultDmnEngineConfiguration opsaetning =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    opsaetning.setFeelEngineFactory(HuskendeFeel.fabrik());
    opsaetning.getCustomPostDecisionEvaluationListeners().add(optager);
    this.tabeller = opsaetning.buildEngine();
  }

  DmnDecisionTableEvaluationEvent evaluer(String version, Map<String, Object> input) {
    return optager.optag(
        () -> tabeller.evaluateDecisionTable(tabel(version), Variables.fromMap(input)));
  }

  /** Whether a column, a cell or an answer names it. */
  boolean spoergerOm(String version, String navn) {
    Pattern ord = Pattern.compile("\\b" + navn + "\\b");
    return tabel(version).getDecisionLogic() instanceof DmnDecisionTableImpl tabel
        && Stream.concat(
                tabel.getInputs().stream().map(DmnDecisionTableInputImpl::getExpression),
                tabel.getRules().stream()
                    .flatMap(
                        r ->
                            Stream.concat(r.getConditions().stream(), r.getConclusions().stream())))
            .map(DmnExpressionImpl::getExpression)
            .anyMatch(u -> u != null && ord.matcher(u).find());
  }

  /**
   * The rule that an evaluation stumbled over: the first with a cell that the error quotes. The
   * engine does not say which it was.
   */
  Optional<String> regel(String version, RuntimeException fejl) {
    String siger = siger(fejl);
    return tabel(version).getDecisionLogic() instanceof DmnDecisionTableImpl tabel
        ? tabel.getRules().stream()
            .filter(
                r ->
                    Stream.concat(r.getConditions().stream(), r.getConclusions().stream())
                        .map(DmnExpressionImpl::getExpression)
                        .anyMatch(c -> c != null && !c.isBlank() && siger.contains("'" + c + "'")))
            .map(DmnDecisionTableRuleImpl::getId)
            .findFirst()
        : Optional.empty();
  }

  private static String siger(Throwable fejl) {
    StringBuilder alt = new StringBuilder();
    for (Throwable t = fejl; t != null; t = t.getCause()) {
      alt.append(t.getMessage()).append(' ');
    }
    return alt.toString();
  }

  private DecisionDefinitionEntity tabel(String version) {
    DecisionDefinitionEntity kendt =
        motor.getDeploymentCache().findDecisionDefinitionFromCache(version);
    return kendt != null
        ? kendt
        : motor
            .getCommandExecutorTxRequired()
            .execute(
                kommando -> motor.getDeploymentCache().findDeployedDecisionDefinitionById(version));
  }
}
