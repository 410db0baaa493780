package dk.jobveu.statistik;

import dk.jobveu.opfoelgning.Maalepunkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Small groups are counted with a larger one (docs/statistik.md): what may not be shown of a
 * project is counted with another project that came into the figures the same day, as much like it
 * as there is; when there is none, it waits for the next that comes.
 *
 * <p>Every figure is then a sum over groups none of which is small, each of which came in one day.
 * So is every difference of two tables and of two days; nothing smaller can be worked out of them,
 * and no total is wrong by it.
 *
 * @param <T> what is counted
 */
final class Smaagrupper<T> {

  /** Alike in all that figures are divided by. */
  private static final int LIG = 31;

  private final T intet;
  private final Function<Projekt, T> tal;
  private final BinaryOperator<T> plus;
  private final Predicate<T> kanVises;
  private final Map<Projekt, T> talt = new HashMap<>();
  private final Set<Projekt> skjulte = new HashSet<>();
  private List<Projekt> venter = new ArrayList<>();

  private Smaagrupper(
      T intet, Function<Projekt, T> tal, BinaryOperator<T> plus, Predicate<T> kanVises) {
    this.intet = intet;
    this.tal = tal;
    this.plus = plus;
    this.kanVises = kanVises;
  }

  /** The same projects in the same order. */
  static List<Celle> talt(List<Projekt> projekter, int mindste) {
    var kursister =
        new Smaagrupper<>(0, Projekt::kursister, Integer::sum, (Integer k) -> k >= mindste)
            .tael(projekter);
    var udfald = udfald(projekter, Projekt::udfald, mindste);
    Map<Maalepunkt, Smaagrupper<Projekt.Udfald>> senere = new EnumMap<>(Maalepunkt.class);
    for (Maalepunkt m : Maalepunkt.values()) {
      senere.put(m, udfald(projekter, p -> senere(p, m), mindste));
    }
    return projekter.stream()
        .map(
            p ->
                new Celle(
                    p.aar(),
                    p.type(),
                    p.raad(),
                    p.amk(),
                    p.branche(),
                    kursister.af(p),
                    kursister.skjulte.contains(p),
                    udfald.af(p),
                    udfald.skjulte.contains(p),
                    senere(p, senere)))
        .toList();
  }

  private static Smaagrupper<Projekt.Udfald> udfald(
      List<Projekt> projekter, Function<Projekt, Projekt.Udfald> tal, int mindste) {
    return new Smaagrupper<>(
            Projekt.Udfald.INGEN,
            tal,
            Projekt.Udfald::plus,
            (Projekt.Udfald u) ->
                vises(u.iMaal(), mindste)
                    && vises(u.resten(), mindste)
                    && vises(u.andetSvar(), mindste))
        .tael(projekter);
  }

  private static Projekt.Udfald senere(Projekt p, Maalepunkt m) {
    return p.senere().getOrDefault(m, Projekt.Udfald.INGEN);
  }

  private static Map<Maalepunkt, Celle.Senere> senere(
      Projekt p, Map<Maalepunkt, Smaagrupper<Projekt.Udfald>> grupper) {
    Map<Maalepunkt, Celle.Senere> ud = new EnumMap<>(Maalepunkt.class);
    grupper.forEach(
        (m, g) -> {
          boolean egne = p.senere().containsKey(m);
          if (egne || g.talt.containsKey(p)) {
            ud.put(m, new Celle.Senere(g.af(p), g.skjulte.contains(p), egne));
          }
        });
    return ud;
  }

  private static boolean vises(int antal, int mindste) {
    return antal == 0 || antal >= mindste;
  }

  private T af(Projekt p) {
    return talt.getOrDefault(p, intet);
  }

  private Smaagrupper<T> tael(List<Projekt> projekter) {
    Map<LocalDate, List<Projekt>> efterDag = new TreeMap<>();
    projekter.stream()
        .filter(p -> !tal.apply(p).equals(intet))
        .sorted(Comparator.comparing(Projekt::noegle))
        .forEach(p -> efterDag.computeIfAbsent(p.kendt(), d -> new ArrayList<>()).add(p));
    efterDag.values().forEach(this::dag);
    return this;
  }

  private void dag(List<Projekt> nye) {
    List<Projekt> store = new ArrayList<>();
    for (Projekt p : nye) {
      if (kanVises.test(tal.apply(p))) {
        store.add(p);
        talt.put(p, tal.apply(p));
      } else {
        venter.add(p);
        skjulte.add(p);
      }
    }
    List<Projekt> endnu = new ArrayList<>();
    for (Projekt p : venter) {
      Optional<Projekt> med = naermeste(p, store);
      med.ifPresent(stort -> laegTil(stort, p));
      if (med.isEmpty()) {
        endnu.add(p);
      }
    }
    venter = endnu;
    if (!venter.isEmpty() && kanVises.test(venter.stream().map(tal).reduce(intet, plus))) {
      Projekt sammen = venter.get(0);
      venter.forEach(p -> laegTil(sammen, p));
      venter = new ArrayList<>();
    }
  }

  private void laegTil(Projekt stort, Projekt lille) {
    talt.merge(stort, tal.apply(lille), plus);
    if (lighed(stort, lille) == LIG) {
      skjulte.remove(lille);
    }
  }

  /** Of those with which it may be shown. */
  private Optional<Projekt> naermeste(Projekt p, List<Projekt> store) {
    return store.stream()
        .filter(s -> kanVises.test(plus.apply(talt.get(s), tal.apply(p))))
        .max(Comparator.comparingInt(s -> lighed(s, p)));
  }

  /** The year matters more than all the rest, then the council and its office, type and branch. */
  private static int lighed(Projekt a, Projekt b) {
    return (a.aar() == b.aar() ? 16 : 0)
        + (Objects.equals(a.raad(), b.raad()) ? 8 : 0)
        + (Objects.equals(a.amk(), b.amk()) ? 4 : 0)
        + (a.type() == b.type() ? 2 : 0)
        + (Objects.equals(a.branche(), b.branche()) ? 1 : 0);
  }
}
