package dk.jobveu.sikkerhed.udtryk;

import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Everything an expression can reach: process variables, the words of {@link Modelord}, and the
 * steps of our models. The engine's own chain ends with a resolver for any property and method of
 * any object; here there is none, so neither {@code getClass} nor an unknown bean can be reached.
 */
class Udtryksopslag extends ELResolver {

  private final ELResolver variabler = new VariableScopeElResolver();
  private final ELResolver beslutningsinput = new VariableContextElResolver();
  private final ELResolver kald = new BeanELResolver(true);
  private final ELResolver liste = new ListELResolver(true);
  private final ELResolver opslag = new MapELResolver(true);
  private final Modelbeans beans;

  Udtryksopslag(Modelbeans beans) {
    this.beans = beans;
  }

  @Override
  public Object getValue(ELContext kontekst, Object af, Object navn) {
    if (af == null) {
      return navn instanceof String n ? navngivet(kontekst, n) : afvis(navn);
    }
    if (af instanceof List) {
      return liste.getValue(kontekst, af, navn);
    }
    if (af instanceof Map) {
      return opslag.getValue(kontekst, af, navn);
    }
    if (erSag(af) && navn instanceof String n && Modelord.EGENSKABER.contains(n)) {
      return kald.getValue(kontekst, af, navn);
    }
    return afvis(navn);
  }

  private Object navngivet(ELContext kontekst, String navn) {
    for (ELResolver r : List.of(variabler, beslutningsinput)) {
      Object v = r.getValue(kontekst, null, navn);
      if (kontekst.isPropertyResolved()) {
        return v;
      }
    }
    if (!beans.tilladt(navn)) {
      return afvis(navn);
    }
    kontekst.setPropertyResolved(true);
    return beans.hent(navn);
  }

  @Override
  public Object invoke(
      ELContext kontekst, Object af, Object navn, Class<?>[] typer, Object[] input) {
    boolean kunVaerdier = input == null || Arrays.stream(input).allMatch(Udtryksopslag::erVaerdi);
    if (af == null || !kunVaerdier || !maaKaldes(af).contains(String.valueOf(navn))) {
      return afvis(navn);
    }
    return kald.invoke(kontekst, af, navn, typer, input);
  }

  private Set<String> maaKaldes(Object af) {
    if (erSag(af)) {
      return Modelord.HANDLINGER;
    }
    return af instanceof Collection ? Modelord.LISTE : beans.spoergsmaal(af);
  }

  private static boolean erSag(Object o) {
    return o instanceof DelegateExecution || o instanceof DelegateTask;
  }

  /** No object is handed on, only what a person could have typed. */
  private static boolean erVaerdi(Object o) {
    return o == null
        || o instanceof String
        || o instanceof Number
        || o instanceof Boolean
        || o instanceof Date;
  }

  private static Object afvis(Object navn) {
    throw Udtryksafvisning.iModel(navn);
  }

  @Override
  public Class<?> getType(ELContext kontekst, Object af, Object navn) {
    return Object.class;
  }

  @Override
  public void setValue(ELContext kontekst, Object af, Object navn, Object vaerdi) {
    afvis(navn);
  }

  @Override
  public boolean isReadOnly(ELContext kontekst, Object af, Object navn) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext kontekst, Object af) {
    return Collections.emptyIterator();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext kontekst, Object af) {
    return Object.class;
  }
}
