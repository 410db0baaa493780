package dk.jobveu.motor;

import dk.jobveu.motor.blanket.Blanketord;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A model is drawn once for all forløb and has the Vejviser's words; a task is one forløb's, and
 * its name says what a job centre is by the law of that forløb's day, as its form does (R-19.1,
 *
 */
public class Opgavenavnparser extends AbstractBpmnParseListener {

  private final Supplier<Blanketord> ord;

  public Opgavenavnparser(Supplier<Blanketord> ord) {
    this.ord = ord;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition opgave =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    opgave.setNameExpression(medOrd(opgave.getNameExpression()));
    opgave.setDescriptionExpression(medOrd(opgave.getDescriptionExpression()));
  }

  private Expression medOrd(Expression tekst) {
    return tekst == null ? null : new Tekst(tekst, ord);
  }

  /** What the model says, in the words of the forløb. */
  private record Tekst(Expression model, Supplier<Blanketord> ord) implements Expression {

    @Override
    public Object getValue(VariableScope variabler) {
      Object tekst = model.getValue(variabler);
      return tekst instanceof String t
              && ord.get().harOrd(t)
              && variabler.getVariable(Procesvariabler.FORLOEB_ID) instanceof String f
          ? ord.get().iForloeb(f).apply(t)
          : tekst;
    }

    @Override
    public void setValue(Object vaerdi, VariableScope variabler) {
      model.setValue(vaerdi, variabler);
    }

    @Override
    public String getExpressionText() {
      return model.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
      return false;
    }
  }
}
