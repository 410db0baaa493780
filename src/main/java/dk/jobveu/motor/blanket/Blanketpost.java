package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Poster;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a form's checked answers the record of a use case, and a record what a form is opened with.
 * A component carries its key's name. A record inside is a section of the form, a list of records
 * its rows; {@code boolean} is a box to tick, {@code Boolean} a choice of JA and NEJ that may be
 * left open.
 */
public final class Blanketpost {

  private static final String JA = "JA";
  private static final String NEJ = "NEJ";

  private Blanketpost() {}

  static <S> S af(Class<S> type, Svarfelter svar) {
    return Poster.ny(
        type,
        Arrays.stream(type.getRecordComponents())
            .map(k -> vaerdi(k.getType(), k.getGenericType(), k.getName(), svar))
            .toArray());
  }

  private static Object vaerdi(Class<?> type, Type fuld, String noegle, Svarfelter svar) {
    if (type == String.class) {
      return svar.tekst(noegle);
    } else if (type == boolean.class) {
      return svar.ja(noegle);
    } else if (type == Boolean.class) {
      return svar.tekst(noegle) == null ? null : (Object) svar.ja(noegle);
    } else if (type == int.class || type == Integer.class) {
      return svar.heltal(noegle);
    } else if (type == BigDecimal.class) {
      return svar.tal(noegle);
    } else if (type == LocalDate.class) {
      return svar.dato(noegle);
    } else if (type.isEnum()) {
      return kode(type, svar.tekst(noegle));
    } else if (type.isRecord()) {
      return af(type, svar);
    }
    Class<?> element = element(fuld);
    Stream<?> liste =
        element.isRecord()
            ? svar.raekker(noegle).stream().map(r -> af(element, r))
            : svar.valg(noegle).stream().map(v -> element.isEnum() ? kode(element, v) : v);
    return type == Set.class ? Set.copyOf(liste.toList()) : liste.toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object kode(Class<?> type, String navn) {
    return navn == null ? null : Enum.valueOf((Class) type, navn);
  }

  /** What the elements of a list, a set or an Optional are. */
  public static Class<?> element(Type liste) {
    return (Class<?>) ((ParameterizedType) liste).getActualTypeArguments()[0];
  }

  /** The record's values by key; what is open is left out. */
  static Map<String, Object> felter(Record post) {
    Map<String, Object> felter = new LinkedHashMap<>();
    for (RecordComponent k : post.getClass().getRecordComponents()) {
      Object v = Poster.vaerdi(k, post);
      if (v instanceof Record sektion) {
        felter.putAll(felter(sektion));
      } else if (v != null) {
        felter.put(k.getName(), somSvar(v, k.getType()));
      }
    }
    return felter;
  }

  private static Object somSvar(Object v, Class<?> type) {
    if (v instanceof Collection<?> liste) {
      List<Object> svar = new ArrayList<>();
      liste.forEach(e -> svar.add(e instanceof Record r ? felter(r) : somSvar(e, e.getClass())));
      return svar;
    } else if (type == Boolean.class) {
      return (Boolean) v ? JA : NEJ;
    }
    return v instanceof Enum<?> e ? e.name() : v instanceof LocalDate d ? d.toString() : v;
  }
}
