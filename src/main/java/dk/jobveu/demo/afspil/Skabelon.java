package dk.jobveu.demo.afspil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders of a case: {@code {forloeb}}, {@code {i_dag+14}}, and, inside {@code
 * hver}, the fields of the entry at hand. {@code hver} repeats its body for each entry of a list;
 * {@code kun} takes only the first so many, {@code fra} skips some.
 */
final class Skabelon {

  private static final Pattern I_DAG = Pattern.compile("\\{i_dag([+-]\\d+)?}");
  private static final Pattern FELT = Pattern.compile("\\{([A-Za-z_]+(?::[^}]+)?)}");

  private final Map<String, Object> vaerdier;
  private final List<Map<String, Object>> liste;
  private final LocalDate iDag;

  Skabelon(Map<String, Object> vaerdier, List<Map<String, Object>> liste, LocalDate iDag) {
    this.vaerdier = vaerdier;
    this.liste = liste;
    this.iDag = iDag;
  }

  Object fyld(Object skabelon) {
    if (skabelon instanceof String s) {
      return tekst(s);
    }
    if (skabelon instanceof List<?> l) {
      return l.stream().map(this::fyld).toList();
    }
    if (skabelon instanceof Map<?, ?> m) {
      return m.containsKey("hver") ? hver(m) : kort(m);
    }
    return skabelon;
  }

  private Map<String, Object> kort(Map<?, ?> m) {
    Map<String, Object> ud = new LinkedHashMap<>();
    m.forEach((k, v) -> ud.put(k.toString(), fyld(v)));
    return ud;
  }

  private List<Object> hver(Map<?, ?> m) {
    int fra = m.get("fra") instanceof Integer i ? i : 0;
    int kun = m.get("kun") instanceof Integer i ? i : Integer.MAX_VALUE;
    List<Object> ud = new ArrayList<>();
    liste.stream()
        .skip(fra)
        .limit(kun)
        .forEach(
            post -> {
              Map<String, Object> med = new LinkedHashMap<>(vaerdier);
              med.putAll(post);
              ud.add(new Skabelon(med, liste, iDag).fyld(m.get("hver")));
            });
    return ud;
  }

  private Object tekst(String s) {
    Matcher dag = I_DAG.matcher(s);
    String ud =
        dag.replaceAll(
            m -> iDag.plusDays(m.group(1) == null ? 0 : Integer.parseInt(m.group(1))).toString());
    Matcher felt = FELT.matcher(ud);
    if (felt.matches() && vaerdier.containsKey(felt.group(1))) {
      return vaerdier.get(felt.group(1));
    }
    return FELT.matcher(ud)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    vaerdier.containsKey(m.group(1))
                        ? String.valueOf(vaerdier.get(m.group(1)))
                        : m.group()));
  }
}
