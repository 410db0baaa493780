package dk.jobveu.motor;

import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Asks who is to have a task that a model gives to a party or a job centre. It is asked before the
 * task has a candidate, so that no right to it is given and taken back again.
 */
public class Modtagerparser extends AbstractBpmnParseListener {

  /** Those that name somebody who takes part; whom one asks from outside may have left before. */
  private static final Set<String> DELTAGENDE =
      Set.of(
          "${branchorganisation}",
          "${fagligOrganisation}",
          "${indkalder}",
          "${jobcenter}",
          "${moededeltager}",
          "${planpart}",
          "${talsmand}",
          "${tovholder}");

  private final Supplier<Opgavemodtagere> modtagere;

  public Modtagerparser(Supplier<Opgavemodtagere> modtagere) {
    this.modtagere = modtagere;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    String proces = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
    Set<Expression> grupper =
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
            .getTaskDefinition()
            .getCandidateGroupIdExpressions();
    for (Expression gruppe : Set.copyOf(grupper)) {
      if (DELTAGENDE.contains(gruppe.getExpressionText())) {
        grupper.remove(gruppe);
        grupper.add(new Modtager(gruppe, proces, modtagere));
      }
    }
  }

  /** The same expression, and whoever has the tasks of what it names. */
  private record Modtager(Expression model, String proces, Supplier<Opgavemodtagere> modtagere)
      implements Expression {

    @Override
    public Object getValue(VariableScope variabler) {
      Object organisation = model.getValue(variabler);
      Object forloebId = variabler.getVariable(Procesvariabler.FORLOEB_ID);
      return organisation instanceof String o
              && forloebId instanceof String f
              && !o.equals(variabler.getVariable(Procesvariabler.KOORDINATOR))
          ? modtagere.get().af(f, proces, o)
          : organisation;
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
