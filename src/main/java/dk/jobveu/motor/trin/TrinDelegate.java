package dk.jobveu.motor.trin;

import dk.jobveu.faelles.Trin;
import dk.jobveu.motor.Procespost;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/** A service task that is one use case: variables in, the use case, variables out. */
public final class TrinDelegate<V extends Record> implements JavaDelegate {

  private final Trin<V, ?> trin;
  private final Class<V> type;
  private final Registreringer registreringer;

  @SuppressWarnings("unchecked")
  TrinDelegate(Trin<V, ?> trin, Registreringer registreringer) {
    this.trin = trin;
    this.type = (Class<V>) variabler(AopUtils.getTargetClass(trin));
    this.registreringer = registreringer;
  }

  /** The record of the variables that a use case needs. */
  public static Class<?> variabler(Class<?> brugstilfaelde) {
    return ResolvableType.forClass(brugstilfaelde).as(Trin.class).getGeneric(0).resolve();
  }

  @Override
  public void execute(DelegateExecution proces) {
    V variabler = Procespost.af(type, proces::getVariable);
    Procespost.variabler(trin.udfoer(variabler, registreringer.af(proces)))
        .forEach(proces::setVariable);
  }
}
