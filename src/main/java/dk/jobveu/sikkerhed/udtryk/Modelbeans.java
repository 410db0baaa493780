package dk.jobveu.sikkerhed.udtryk;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.BeanFactory;

/** Which of the application's beans a model may name: its steps, and those it may ask. */
class Modelbeans {

  private static final String EGNE = "dk.jobveu.";
  private static final List<Class<?>> TRIN =
      List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

  private final BeanFactory beans;

  Modelbeans(BeanFactory beans) {
    this.beans = beans;
  }

  boolean findes(String navn) {
    return beans.containsBean(navn);
  }

  /** Whether a model may name this bean. */
  boolean tilladt(String navn) {
    return findes(navn) && (Modelord.SPOERGSMAAL.containsKey(navn) || erEtTrin(navn));
  }

  private boolean erEtTrin(String navn) {
    Class<?> type = beans.getType(navn, false);
    return type != null
        && type.getName().startsWith(EGNE)
        && TRIN.stream().anyMatch(t -> t.isAssignableFrom(type));
  }

  Object hent(String navn) {
    return beans.getBean(navn);
  }

  /** What this object may be asked, when it is one of the beans that may. */
  Set<String> spoergsmaal(Object bean) {
    return Modelord.SPOERGSMAAL.entrySet().stream()
        .filter(e -> findes(e.getKey()) && hent(e.getKey()) == bean)
        .map(java.util.Map.Entry::getValue)
        .findFirst()
        .orElse(Set.of());
  }
}
