package dk.jobveu.motor.variabel;

import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializerFactory;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Asked when the engine knows no way to store a value; its own refusal quotes the value. */
public final class IngenObjekter implements VariableSerializerFactory {

  @Override
  public TypedValueSerializer<?> getSerializer(String navn) {
    return null;
  }

  @Override
  public TypedValueSerializer<?> getSerializer(TypedValue vaerdi) {
    throw UlovligVariabel.form(
        "En procesvariabel er tekst, tal, ja/nej eller en dato. Andre typer kan ikke gemmes.");
  }
}
