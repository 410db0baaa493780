package dk.jobveu.hold;

import dk.jobveu.hold.Holdregister.Oprettet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The classes of one {@code trin} as they stand: what each takes, and what it needs. */
final class Trinhold {

  private final int trin;
  private final Supplier<BigDecimal> mindstNaarIngenSiger;
  private final Map<Integer, Integer> tilAndre;
  private final Map<Integer, Oprettet> oprettede = new HashMap<>();
  private final List<Planlagthold> aabne = new ArrayList<>();
  private final List<Planlagthold> begyndte = new ArrayList<>();

  Trinhold(
      Holdregister register,
      String forloebId,
      int trin,
      Supplier<BigDecimal> mindstNaarIngenSiger) {
    this.trin = trin;
    this.mindstNaarIngenSiger = mindstNaarIngenSiger;
    this.tilAndre = register.pladserTilAndre(forloebId);
    register.alle(forloebId).forEach(h -> oprettede.put(h.nr(), h));
    register.planlagte(forloebId).stream().filter(h -> h.trin() == trin).forEach(this::laeg);
  }

  private void laeg(Planlagthold h) {
    if (tagerImod(h.nr())) {
      aabne.add(h);
    } else if (oprettede.get(h.nr()).status() == Holdstatus.STARTET) {
      begyndte.add(h);
    }
  }

  int trin() {
    return trin;
  }

  /** Those that have not begun; one that its school has not created takes people, too. */
  List<Planlagthold> aabne() {
    return aabne;
  }

  List<Planlagthold> begyndte() {
    return begyndte;
  }

  void medNyt(Planlagthold h) {
    aabne.add(h);
  }

  boolean tagerImod(int nr) {
    Oprettet h = oprettede.get(nr);
    return h == null || h.status() == Holdstatus.OPRETTET || h.status() == Holdstatus.GENNEMFOERES;
  }

  boolean erAflyst(int nr) {
    Oprettet h = oprettede.get(nr);
    return h != null && h.status() == Holdstatus.AFLYST;
  }

  /** The most it takes; without end while nobody has said. */
  int hoejst(Planlagthold h) {
    Oprettet o = oprettede.get(h.nr());
    Integer maks = o == null ? h.maksimum() : Integer.valueOf(o.hold().maksimum());
    return maks == null ? Integer.MAX_VALUE : maks;
  }

  int mindst(Planlagthold h) {
    Oprettet o = oprettede.get(h.nr());
    if (o != null) {
      return o.hold().mindst();
    }
    return h.minimum() == null ? mindstNaarIngenSiger.get().intValue() : h.minimum();
  }

  /** Those whom the school counts besides the selected, from another forløb as well. */
  int andre(Planlagthold h) {
    Oprettet o = oprettede.get(h.nr());
    if (o == null) {
      return 0;
    }
    return o.hold().vilkaar().beskaeftigede()
        + o.hold().vilkaar().andreTilmeldte()
        + tilAndre.getOrDefault(h.nr(), 0);
  }

  /** The school with the fewest classes has the next one, as its first one is. */
  Planlagthold naeste() {
    Map<String, Long> antal =
        aabne.stream().collect(Collectors.groupingBy(Planlagthold::skole, Collectors.counting()));
    return aabne.stream()
        .min(
            Comparator.comparing((Planlagthold h) -> antal.get(h.skole()))
                .thenComparing(Planlagthold::nr))
        .orElseThrow();
  }
}
