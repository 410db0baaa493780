package dk.jobveu.motor;

import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Poster;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes process variables a record, and the other way: a component carries its variable's name. An
 * enum is its name, and a day lasts until it ends in Denmark, unless it is a {@link Morgen}.
 */
public final class Procespost {

  private Procespost() {}

  /**
   * @param variabel the value of a process variable by name, or null
   */
  public static <V> V af(Class<V> type, Function<String, Object> variabel) {
    return Poster.ny(
        type,
        Arrays.stream(type.getRecordComponents())
            .map(k -> vaerdi(k.getType(), variabel.apply(k.getName())))
            .toArray());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object vaerdi(Class<?> type, Object v) {
    if (v instanceof Date moment && type == LocalDate.class) {
      return Frister.dagen(moment);
    }
    return type.isEnum() && v != null ? Enum.valueOf((Class) type, v.toString()) : v;
  }

  /** Without those of which an empty {@link Optional} says nothing: they stay as they are. */
  public static Map<String, Object> variabler(Record post) {
    Map<String, Object> variabler = new LinkedHashMap<>();
    for (RecordComponent k : post.getClass().getRecordComponents()) {
      Object v = Poster.vaerdi(k, post);
      if (v instanceof Optional<?> maaske) {
        maaske.ifPresent(sagt -> variabler.put(k.getName(), variabel(sagt)));
      } else {
        variabler.put(k.getName(), variabel(v));
      }
    }
    return variabler;
  }

  private static Object variabel(Object v) {
    if (v instanceof LocalDate dag) {
      return Frister.dagenUd(dag);
    }
    return v instanceof Enum<?> e ? e.name() : v instanceof Morgen m ? Frister.morgen(m.dag()) : v;
  }
}
