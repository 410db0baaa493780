package dk.jobveu.motor.blanket;

import dk.jobveu.motor.beslutning.HuskendeFeel;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Evaluates a form's own condition (FEEL) on the server. */
@Component
class FeelBetingelse {

  private final FeelEngine feel = HuskendeFeel.fabrik().createInstance();

  /** Whether the expression, with or without a leading equals sign, is true of these values. */
  boolean sand(String udtryk, Map<String, Object> vaerdier) {
    String feelUdtryk = udtryk.startsWith("=") ? udtryk.substring(1) : udtryk;
    try {
      return Boolean.TRUE.equals(
          feel.evaluateSimpleExpression(
              feelUdtryk, Variables.fromMap(vaerdier).asVariableContext()));
    } catch (RuntimeException fejl) {
      // of values that the condition was not made for; a field that is in doubt is checked
      return false;
    }
  }
}
