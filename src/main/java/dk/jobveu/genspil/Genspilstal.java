package dk.jobveu.genspil;

import dk.jobveu.genspil.Genspil.Antal;
import dk.jobveu.genspil.Genspil.Skift;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Counts what a changed table answers otherwise. */
class Genspilstal {

  private static final Set<String> FORKLARING = Set.of("begrundelse", "grundlag");

  /** A change of answer, before it is counted. */
  private record Fra(String beslutning, String fra, String til) {}

  private static final class Sted {
    private int andre;
    private int spurgt;
  }

  private final Map<String, String> titler;
  private final Map<String, Sted> omraader = new TreeMap<>();
  private final Map<String, Sted> forloeb = new TreeMap<>();
  private final Map<Fra, Integer> skift = new LinkedHashMap<>();
  private int spurgt;
  private int andetSvar;
  private int andenBegrundelse;
  private int ogsaaNu;
  private int kanIkkeSvare;

  Genspilstal(Map<String, String> titler) {
    this.titler = titler;
  }

  /**
   * @param aendret what the changed table says
   * @param nu what the table says that counts now; asked only when they are not of one mind
   */
  void tael(
      Husket h,
      Supplier<List<Map<String, Object>>> aendret,
      Supplier<List<Map<String, Object>>> nu) {
    spurgt++;
    Sted her = omraader.computeIfAbsent(h.omraade(), o -> new Sted());
    Sted i = forloeb.computeIfAbsent(h.forloebId(), f -> new Sted());
    her.spurgt++;
    i.spurgt++;
    List<Map<String, Object>> svar;
    try {
      svar = aendret.get();
    } catch (RuntimeException kanIkke) {
      kanIkkeSvare++;
      return;
    }
    List<Map<String, Object>> ny = kun(svar, k -> !FORKLARING.contains(k));
    List<Map<String, Object>> foer = kun(h.svar(), k -> !FORKLARING.contains(k));
    if (ens(foer, ny)) {
      if (!ens(kun(h.svar(), FORKLARING::contains), kun(svar, FORKLARING::contains))) {
        andenBegrundelse++;
      }
    } else if (ens(kun(nu.get(), k -> !FORKLARING.contains(k)), ny)) {
      ogsaaNu++;
    } else {
      andetSvar++;
      her.andre++;
      i.andre++;
      skift.merge(
          new Fra(titler.getOrDefault(h.beslutning(), h.beslutning()), skriv(foer), skriv(ny)),
          1,
          Integer::sum);
    }
  }

  Genspil samlet(String titel) {
    return new Genspil(
        titel,
        spurgt,
        andetSvar,
        andenBegrundelse,
        ogsaaNu,
        kanIkkeSvare,
        antal(omraader),
        antal(forloeb),
        skift.entrySet().stream()
            .map(
                s ->
                    new Skift(
                        s.getKey().beslutning(), s.getKey().fra(), s.getKey().til(), s.getValue()))
            .sorted(Comparator.comparingInt(Skift::antal).reversed())
            .toList());
  }

  /** Those with another answer, the most first. */
  private static List<Antal> antal(Map<String, Sted> steder) {
    return steder.entrySet().stream()
        .filter(s -> s.getValue().andre > 0)
        .map(s -> new Antal(s.getKey(), s.getValue().andre, s.getValue().spurgt))
        .sorted(Comparator.comparingInt(Antal::andre).reversed())
        .toList();
  }

  private static List<Map<String, Object>> kun(
      List<Map<String, Object>> svar, java.util.function.Predicate<String> hvilke) {
    return svar.stream()
        .map(
            s -> {
              Map<String, Object> valgt = new LinkedHashMap<>();
              s.forEach(
                  (navn, v) -> {
                    if (hvilke.test(navn)) {
                      valgt.put(navn, sammenlignelig(v));
                    }
                  });
              return valgt;
            })
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** By what both say: a column that one of them does not have is no other answer. */
  private static boolean ens(List<Map<String, Object>> foer, List<Map<String, Object>> nu) {
    if (foer.size() != nu.size()) {
      return false;
    }
    for (int i = 0; i < foer.size(); i++) {
      Map<String, Object> a = new HashMap<>(foer.get(i));
      Map<String, Object> b = new HashMap<>(nu.get(i));
      a.keySet().retainAll(nu.get(i).keySet());
      b.keySet().retainAll(foer.get(i).keySet());
      if (!a.equals(b)) {
        return false;
      }
    }
    return true;
  }

  private static Object sammenlignelig(Object v) {
    return v instanceof Number
        ? new BigDecimal(v.toString()).stripTrailingZeros().toPlainString()
        : v;
  }

  private static String skriv(List<Map<String, Object>> svar) {
    Function<Object, String> ord =
        v -> Boolean.TRUE.equals(v) ? "ja" : Boolean.FALSE.equals(v) ? "nej" : v.toString();
    return svar.isEmpty()
        ? "intet svar"
        : svar.stream()
            .map(
                s ->
                    s.values().stream()
                        .filter(Objects::nonNull)
                        .map(ord)
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining(" | "));
  }
}
