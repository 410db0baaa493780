package dk.jobveu.sikkerhed.udtryk;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * An expression that knows whether it is asked by a model or by a query. Only queries ask without a
 * scope of variables, and every one of them comes by here: ad hoc, in {@code orQueries}, from a
 * saved filter or its extension. So this one place closes CVE-2026-109432, also for filters that
 * were stored before.
 */
class Udtryk extends JuelExpression {

  Udtryk(ValueExpression vaerdi, JuelExpressionManager udtryk, String tekst) {
    super(vaerdi, udtryk, tekst);
  }

  @Override
  public Object getValue(VariableScope variabler, BaseDelegateExecution udfoerelse) {
    if (variabler == null && !Modelord.FORESPOERGSEL.contains(getExpressionText())) {
      throw Udtryksafvisning.iForespoergsel();
    }
    return super.getValue(variabler, udfoerelse);
  }

  @Override
  public void setValue(Object vaerdi, VariableScope variabler, BaseDelegateExecution udfoerelse) {
    throw new Udtryksafvisning("Et udtryk kan ikke sætte en værdi: " + getExpressionText());
  }
}
