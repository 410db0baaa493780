package dk.jobveu.projektrum.aftalt;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records in which every field has something of its own, so that a document can be asked whether it
 * has them all: a text with its own sign at both ends, a number and a day that nothing else has.
 */
final class Udfyldt {

  private static final LocalDate FOERSTE_DAG = LocalDate.of(2026, 1, 1);
  private static final int FOERSTE_TAL = 7001;

  private final int laengde;
  private final int raekker;
  private final Map<String, Object> faste;
  private final Map<String, String> ventede = new LinkedHashMap<>();
  private int talt;

  private Udfyldt(int laengde, int raekker, Map<String, Object> faste) {
    this.laengde = laengde;
    this.raekker = raekker;
    this.faste = faste;
  }

  /**
   * @param faste what these components are instead, by name; null for one that is left out
   */
  static Udfyldt kort(Map<String, Object> faste) {
    return new Udfyldt(1, 1, faste);
  }

  static Udfyldt langt(int laengde, int raekker, Map<String, Object> faste) {
    return new Udfyldt(laengde, raekker, faste);
  }

  /** What a reader should find, by the component that it comes from. */
  Map<String, String> ventede() {
    return ventede;
  }

  <T extends Record> T post(Class<T> type) {
    return type.cast(ny(type));
  }

  private Object ny(Class<?> type) {
    try {
      List<Object> vaerdier = new ArrayList<>();
      for (RecordComponent k : type.getRecordComponents()) {
        vaerdier.add(
            faste.containsKey(k.getName())
                ? faste.get(k.getName())
                : vaerdi(
                    type.getSimpleName() + "." + k.getName(), k.getType(), k.getGenericType()));
      }
      Constructor<?> c = type.getDeclaredConstructors()[0];
      for (Constructor<?> muligt : type.getDeclaredConstructors()) {
        c = muligt.getParameterCount() == vaerdier.size() ? muligt : c;
      }
      c.setAccessible(true);
      return c.newInstance(vaerdier.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Object vaerdi(String navn, Class<?> type, Type helt) {
    if (type == String.class) {
      return tekst(navn);
    }
    if (type == int.class || type == Integer.class) {
      int tal = FOERSTE_TAL + talt++;
      ventede.put(navn, String.valueOf(tal));
      return tal;
    }
    if (type == BigDecimal.class) {
      return new BigDecimal("380000.50");
    }
    if (type == LocalDate.class) {
      LocalDate dag = FOERSTE_DAG.plusDays(talt++);
      ventede.put(navn, Datoer.tekst(dag));
      return dag;
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == Instant.class) {
      return Instant.EPOCH;
    }
    if (type == Registrering.class) {
      return new Registrering("JV-2026-0001", "bruger", "tekniq", null, Instant.EPOCH);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (Collection.class.isAssignableFrom(type)) {
      return flere(navn, type, (Class<?>) ((ParameterizedType) helt).getActualTypeArguments()[0]);
    }
    return ny(type);
  }

  private Collection<?> flere(String navn, Class<?> type, Class<?> af) {
    List<Object> alle = new ArrayList<>();
    for (int i = 0; i < raekker; i++) {
      alle.add(vaerdi(navn + i, af, af));
    }
    return type == Set.class ? Set.copyOf(alle) : alle;
  }

  private String tekst(String navn) {
    String maerke = "æ" + (talt++) + "å";
    ventede.put(navn, maerke);
    String fyld = " Blåbærgrød på Ærø – “øl”.".repeat(laengde / 25 + 1);
    int plads = laengde - 2 * maerke.length() - 1;
    return plads < 1 ? maerke : maerke + fyld.substring(0, plads) + " " + maerke;
  }
}
