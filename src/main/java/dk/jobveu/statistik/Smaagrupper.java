package dk.jobveu.statistik;

import dk.jobveu.opfoelgning.Maalepunkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private static final int LIG = 63;

  private final T intet;
  private final Function<Projekt, T> tal;
  private final BinaryOperator<T> plus;
  private final Predicate<T> kanVises;
  private final Map<Projekt, Post<T>> poster = new IdentityHashMap<>();
  private List<Post<T>> venter = new ArrayList<>();

  /** A project while it is gone through; ten thousand small ones look for a large one each. */
  private static final class Post<T> {

    private final Projekt projekt;
    private final T egne;
    private T talt;
    private boolean skjult;

    private Post(Projekt projekt, T egne) {
      this.projekt = projekt;
      this.egne = egne;
    }
  }

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
                    p.koordinator(),
                    kursister.af(p),
                    kursister.erSkjult(p),
                    udfald.af(p),
                    udfald.erSkjult(p),
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
          if (egne || !g.af(p).equals(Projekt.Udfald.INGEN)) {
            ud.put(m, new Celle.Senere(g.af(p), g.erSkjult(p), egne));
          }
        });
    return ud;
  }

  private static boolean vises(int antal, int mindste) {
    return antal == 0 || antal >= mindste;
  }

  private T af(Projekt p) {
    Post<T> post = poster.get(p);
    return post == null || post.talt == null ? intet : post.talt;
  }

  private boolean erSkjult(Projekt p) {
    Post<T> post = poster.get(p);
    return post != null && post.skjult;
  }

  private Smaagrupper<T> tael(List<Projekt> projekter) {
    Map<LocalDate, List<Post<T>>> efterDag = new TreeMap<>();
    projekter.stream()
        .filter(p -> !tal.apply(p).equals(intet))
        .sorted(Comparator.comparing(Projekt::noegle))
        .forEach(
            p -> {
              Post<T> post = new Post<>(p, tal.apply(p));
              poster.put(p, post);
              efterDag.computeIfAbsent(p.kendt(), d -> new ArrayList<>()).add(post);
            });
    efterDag.values().forEach(this::dag);
    return this;
  }

  private void dag(List<Post<T>> nye) {
    List<Post<T>> store = new ArrayList<>();
    for (Post<T> p : nye) {
      if (kanVises.test(p.egne)) {
        store.add(p);
        p.talt = p.egne;
      } else {
        venter.add(p);
        p.skjult = true;
      }
    }
    List<Post<T>> endnu = new ArrayList<>();
    for (Post<T> p : venter) {
      Post<T> med = naermeste(p, store);
      if (med == null) {
        endnu.add(p);
      } else {
        laegTil(med, p);
      }
    }
    venter = endnu;
    if (!venter.isEmpty() && kanVises.test(venter.stream().map(p -> p.egne).reduce(intet, plus))) {
      Post<T> sammen = venter.get(0);
      venter.forEach(p -> laegTil(sammen, p));
      venter = new ArrayList<>();
    }
  }

  private void laegTil(Post<T> stort, Post<T> lille) {
    stort.talt = stort.talt == null ? lille.egne : plus.apply(stort.talt, lille.egne);
    if (lighed(stort.projekt, lille.projekt) == LIG) {
      lille.skjult = false;
    }
  }

  /** The first of those most like it with which it may be shown; null when there is none. */
  private Post<T> naermeste(Post<T> p, List<Post<T>> store) {
    Post<T> bedst = null;
    int mest = -1;
    for (Post<T> s : store) {
      int lighed = lighed(s.projekt, p.projekt);
      if (lighed > mest && kanVises.test(plus.apply(s.talt, p.egne))) {
        bedst = s;
        mest = lighed;
        if (lighed == LIG) {
          break;
        }
      }
    }
    return bedst;
  }

  /**
   * The year matters more than all the rest, then the council and its office, type, branch and who
   * coordinated.
   */
  private static int lighed(Projekt a, Projekt b) {
    return (a.aar() == b.aar() ? 32 : 0)
        + (Objects.equals(a.raad(), b.raad()) ? 16 : 0)
        + (Objects.equals(a.amk(), b.amk()) ? 8 : 0)
        + (a.type() == b.type() ? 4 : 0)
        + (Objects.equals(a.branche(), b.branche()) ? 2 : 0)
        + (Objects.equals(a.koordinator(), b.koordinator()) ? 1 : 0);
  }
}
