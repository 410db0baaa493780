package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.modeller.Taerskeltabel.Taerskel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which forløb under way meet a figure that changes. A forløb keeps those of the year in which it
 * starts, so one with a year of its own meets only those that start then, and one without meets all
 * of them at once.
 */
@Brugstilfaelde(kunVis = true)
public class VisTaerskelmoeder {

  public static final String TABEL = "taerskler";

  /** How many years to come are looked at; the table is prepared a year ahead. */
  private static final int FREM = 3;

  private final Taerskeltabel tabel;
  private final Forloebregister forloeb;
  private final Clock ur;

  VisTaerskelmoeder(Taerskeltabel tabel, Forloebregister forloeb, Clock ur) {
    this.tabel = tabel;
    this.forloeb = forloeb;
    this.ur = ur;
  }

  /**
   * @param foer the table that counts now; null for what will change by itself in the years to come
   */
  public List<Taerskelmoede> vis(byte[] foer, byte[] efter) {
    int idag = Datoer.dagen(ur.instant()).getYear();
    Map<Integer, List<String>> igang =
        forloeb.alle().stream()
            .filter(f -> f.status() == Forloebstatus.IGANGVAERENDE)
            .collect(
                Collectors.groupingBy(
                    f -> f.startdato().getYear(),
                    TreeMap::new,
                    Collectors.mapping(Forloeb::id, Collectors.toList())));
    List<Integer> aar =
        IntStream.concat(
                igang.keySet().stream().mapToInt(Integer::intValue),
                IntStream.rangeClosed(idag, idag + FREM))
            .distinct()
            .sorted()
            .boxed()
            .toList();
    List<Taerskelmoede> moeder = new ArrayList<>();
    if (foer == null) {
      for (Taerskel t : tabel.laes(efter, aar)) {
        aar.stream()
            .filter(a -> a > idag && a <= idag + FREM)
            .forEach(a -> sig(moeder, t.noegle(), a, t.vaerdier().get(a - 1), t, igang));
      }
      return moeder;
    }
    Map<String, Taerskel> gamle =
        tabel.laes(foer, aar).stream()
            .collect(Collectors.toMap(Taerskel::noegle, Function.identity()));
    for (Taerskel t : tabel.laes(efter, aar)) {
      Taerskel gammel = gamle.get(t.noegle());
      if (gammel != null) {
        aar.forEach(a -> sig(moeder, t.noegle(), a, gammel.vaerdier().get(a), t, igang));
      }
    }
    return moeder;
  }

  private static void sig(
      List<Taerskelmoede> moeder,
      String noegle,
      int aar,
      String foer,
      Taerskel ny,
      Map<Integer, List<String>> igang) {
    String efter = ny.vaerdier().get(aar);
    if (!Objects.equals(foer, efter)) {
      moeder.add(
          new Taerskelmoede(
              noegle,
              aar,
              foer,
              efter,
              igang.getOrDefault(aar, List.of()).stream().sorted().toList()));
    }
  }
}
