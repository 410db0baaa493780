package dk.jobveu.motor.beslutning;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Evaluates one version of a decision table. The engine keeps the tables that it has read, but its
 * service looks each up in the database once more before it takes the one it keeps; a version never
 * changes, so that is asked only for the first time.
 */
@Component
class Tabelmotor {

  private final ProcessEngineConfigurationImpl motor;

  Tabelmotor(@Lazy ProcessEngineConfigurationImpl motor) {
    this.motor = motor;
  }

  DmnDecisionTableResult evaluer(String version, Map<String, Object> input) {
    return motor
        .getCommandExecutorTxRequired()
        .execute(kommando -> evaluer(kommando, version, input));
  }

  private static DmnDecisionTableResult evaluer(
      CommandContext kommando, String version, Map<String, Object> input) {
    try {
      return DecisionEvaluationUtil.evaluateDecisionTable(
          tabel(kommando, version), Variables.fromMap(input));
    } catch (RuntimeException fejl) {
      throw fejl;
    } catch (Exception fejl) {
      throw new IllegalStateException(fejl);
    }
  }

  private static DecisionDefinitionEntity tabel(CommandContext kommando, String version) {
    var laeste = kommando.getProcessEngineConfiguration().getDeploymentCache();
    DecisionDefinitionEntity kendt = laeste.findDecisionDefinitionFromCache(version);
    return kendt != null ? kendt : laeste.findDeployedDecisionDefinitionById(version);
  }
}
