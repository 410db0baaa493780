package dk.jobveu.motor.blanket;

import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.type.PrimitiveValueTypeImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Lets Tasklist send lists: it marks them {@code Json}, a type that otherwise needs Spin. Here it
 * is plain text, read by {@link Blanketkontrol} and never stored.
 */
public class JsonTekst extends PrimitiveValueTypeImpl {

  public JsonTekst() {
    super("json", String.class);
  }

  @Override
  public TypedValue createValue(Object value, Map<String, Object> valueInfo) {
    return Variables.stringValue((String) value);
  }
}
