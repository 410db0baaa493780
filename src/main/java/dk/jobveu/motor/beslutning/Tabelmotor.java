package dk.jobveu.motor.beslutning;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
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
