package dk.jobveu.sikkerhed.udtryk;

import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** The engine's expressions with our own, much smaller set of things that can be reached. */
class Udtryksmotor extends JuelExpressionManager {

  private final Modelbeans beans;

  Udtryksmotor(Modelbeans beans) {
    this.beans = beans;
  }

  @Override
  public Expression createExpression(String udtryk) {
    return new Udtryk(createValueExpression(udtryk), this, udtryk);
  }

  @Override
  protected ELResolver createElResolver() {
    return new Udtryksopslag(beans);
  }
}
