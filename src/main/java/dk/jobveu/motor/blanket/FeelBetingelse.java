package dk.jobveu.motor.blanket;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Evaluates a form's own condition (FEEL) on the server. */
@Component
class FeelBetingelse {

  private final org.camunda.bpm.dmn.feel.impl.FeelEngine feel =
      new ScalaFeelEngineFactory().createInstance();

  /** Whether the expression, with or without a leading equals sign, is true of these values. */
  boolean sand(String udtryk, Map<String, Object> vaerdier) {
    String feelUdtryk = udtryk.startsWith("=") ? udtryk.substring(1) : udtryk;
    Object svar =
        feel.evaluateSimpleExpression(feelUdtryk, Variables.fromMap(vaerdier).asVariableContext());
    return Boolean.TRUE.equals(svar);
  }
}
