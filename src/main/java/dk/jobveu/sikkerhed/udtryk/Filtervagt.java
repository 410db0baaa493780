package dk.jobveu.sikkerhed.udtryk;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Stores no filter with an expression, whoever asks and wherever in the query it is. */
public class Filtervagt extends FilterManager {

  @Override
  public Filter insertOrUpdateFilter(Filter filter) {
    Forespoergselsudtryk.kontroller(filter.getQuery());
    return super.insertOrUpdateFilter(filter);
  }

  /** Takes the place of the engine's own. */
  static class Fabrik implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return FilterManager.class;
    }

    @Override
    public Session openSession() {
      return new Filtervagt();
    }
  }
}
