package dk.jobveu.proces;

import dk.jobveu.faelles.Valg;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.motor.blanket.Felt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes answers that a form accepts, from its own definition; a test changes what it is about. */
public final class GyldigtSvar {

  private GyldigtSvar() {}

  /** Answers to all required fields, and to the fields that {@code rettelser} names. */
  public static Map<String, Object> til(
      Blanketdefinition blanket, Map<String, Object> data, Map<String, Object> rettelser) {
    return til(blanket, data, rettelser, Set.of());
  }

  /** The same, and answers to the fields that a refusal {@code efterlyst} asked for. */
  public static Map<String, Object> til(
      Blanketdefinition blanket,
      Map<String, Object> data,
      Map<String, Object> rettelser,
      Set<String> efterlyst) {
    List<Felt> oevrige =
        blanket.felter().stream().filter(f -> !rettelser.containsKey(f.noegle())).toList();
    Map<String, Object> svar = felter(oevrige, data);
    oevrige.stream()
        .filter(f -> efterlyst.contains(f.noegle()) && !svar.containsKey(f.noegle()))
        .forEach(f -> svar.put(f.noegle(), vaerdi(f, data)));
    rettelser.forEach(
        (felt, v) -> {
          if (v == null) {
            svar.remove(felt);
          } else {
            svar.put(felt, v);
          }
        });
    return svar;
  }

  private static Map<String, Object> felter(List<Felt> felter, Map<String, Object> data) {
    Map<String, Object> svar = new LinkedHashMap<>();
    for (Felt felt : felter) {
      Object prefyldt = data.get(felt.noegle());
      if (prefyldt != null) {
        svar.put(felt.noegle(), felt.erListe() ? fyldOp(felt, (List<?>) prefyldt, data) : prefyldt);
      } else if ((felt.kraevet() || felt.erListe()) && !erSkjultOgTom(felt, data)) {
        svar.put(felt.noegle(), vaerdi(felt, data));
      }
    }
    return svar;
  }

  /** A choice that the form hides as long as there is nothing to choose from. */
  private static boolean erSkjultOgTom(Felt felt, Map<String, Object> data) {
    return felt.skjul() != null && "select".equals(felt.type()) && muligheder(felt, data).isEmpty();
  }

  /** Rows that the server has begun get what they still lack. */
  private static List<Map<String, Object>> fyldOp(
      Felt felt, List<?> raekker, Map<String, Object> data) {
    List<Map<String, Object>> fulde = new ArrayList<>();
    for (Object raekke : raekker) {
      Map<String, Object> kendt = new LinkedHashMap<>(data);
      ((Map<?, ?>) raekke).forEach((noegle, v) -> kendt.put(noegle.toString(), v));
      Map<String, Object> fuld = felter(felt.underfelter(), kendt);
      ((Map<?, ?>) raekke).forEach((noegle, v) -> fuld.put(noegle.toString(), v));
      fulde.add(fuld);
    }
    return fulde;
  }

  private static Object vaerdi(Felt felt, Map<String, Object> data) {
    return switch (felt.type()) {
      case "number" -> felt.min() == null ? 1 : felt.min().max(java.math.BigDecimal.ONE).intValue();
      case "checkbox" -> true;
      case "select", "radio" -> foersteValg(felt, data);
      case "checklist", "taglist" -> new ArrayList<>(List.of(foersteValg(felt, data)));
      case "datetime" -> "time".equals(felt.undertype()) ? "09:00" : Scene.idag().toString();
      case "dynamiclist" -> new ArrayList<>(List.of(felter(felt.underfelter(), data)));
      default -> tekst(felt);
    };
  }

  private static String tekst(Felt felt) {
    if (felt.moenster() == null) {
      return "Prøve";
    }
    for (String proeve : List.of("12345", "12345678", "0730", "09:00", "1234", "proeve")) {
      if (proeve.matches(felt.moenster())) {
        return proeve;
      }
    }
    throw new IllegalArgumentException("Giv selv et svar til " + felt.noegle());
  }

  private static String foersteValg(Felt felt, Map<String, Object> data) {
    return muligheder(felt, data).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Ingen muligheder i " + felt.noegle()));
  }

  /** What can be chosen in this field, in its order. */
  public static List<String> muligheder(Felt felt, Map<String, Object> data) {
    if (felt.valg() != null) {
      return List.copyOf(felt.valg());
    }
    return ((List<?>) data.getOrDefault(felt.valgnoegle(), List.of()))
        .stream().map(GyldigtSvar::kode).toList();
  }

  private static String kode(Object mulighed) {
    return mulighed instanceof Valg v
        ? v.value()
        : mulighed instanceof Map<?, ?> m ? String.valueOf(m.get("value")) : mulighed.toString();
  }
}
