package dk.jobveu.hold;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Pladser.Plads;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Gives all who are selected a place in a class of each {@code trin}, and opens classes as long as
 * those who have none are enough for one more (R-16.2, docs/adr/0041). Whoever is enrolled stays.
 */
@Component
public class Fordeling {

  private final Holdregister register;
  private final Pladser pladser;
  private final Screeningsresultater resultater;
  private final Tilmeldinger tilmeldinger;
  private final Holdprocesser processer;
  private final Beslutninger beslutninger;

  Fordeling(
      Holdregister register,
      Pladser pladser,
      Screeningsresultater resultater,
      Tilmeldinger tilmeldinger,
      Holdprocesser processer,
      Beslutninger beslutninger) {
    this.register = register;
    this.pladser = pladser;
    this.resultater = resultater;
    this.tilmeldinger = tilmeldinger;
    this.processer = processer;
    this.beslutninger = beslutninger;
  }

  /** Gives places; opens classes for those left over, or asks the coordinator about them. */
  public void fordel(Registrering r) {
    fordel(r, nr -> processer.aabn(r.forloebId(), nr));
    if (!uden(r.forloebId()).isEmpty()) {
      processer.afklarVentende(r.forloebId());
    }
  }

  /** The same before the first class is formed: what is opened is only written down. */
  void planlaeg(Registrering r) {
    fordel(r, nr -> {});
  }

  /** Gives places where there is room, and opens nothing. */
  void placer(Registrering r) {
    placer(r, List.of());
  }

  /**
   * The same for a list of those who are being enrolled: where there is no room, they go before
   * those who are not.
   */
  void placer(Registrering r, Collection<String> foerst) {
    trin(r.forloebId()).forEach(trin -> new Trinfordeling(r, trin, foerst).placer());
  }

  /** Takes the places of those who no longer are to have any. */
  void slip(Registrering r, List<String> deltagerIds) {
    deltagerIds.forEach(id -> pladser.fjern(r.forloebId(), id));
  }

  /** Opens a class at the school although it may not be filled, and shares out the places anew. */
  void aabn(Registrering r, Planlagthold som) {
    int nr = nytNr(r.forloebId());
    register.aabn(r, som.somNr(nr));
    new Trinfordeling(r, som.trin()).omfordel();
    processer.aabn(r.forloebId(), nr);
  }

  /**
   * Whether other classes with the same courses have room for all of this one, so that it can be
   * pooled with them.
   */
  boolean kanSlaasSammen(String forloebId, int holdNr) {
    int trin = register.planlagt(forloebId, holdNr).trin();
    Set<String> med = new HashSet<>(udvalgte(forloebId));
    med.addAll(tilmeldinger.deltagerIds(forloebId));
    Map<Integer, Long> antal =
        pladser.alle(forloebId).stream()
            .filter(p -> med.contains(p.deltagerId()))
            .collect(Collectors.groupingBy(Plads::holdNr, Collectors.counting()));
    long plads =
        register.alle(forloebId).stream()
            .filter(h -> h.nr() != holdNr && !h.status().erSlut() && !h.status().erBegyndt())
            .filter(h -> register.planlagt(forloebId, h.nr()).trin() == trin)
            .mapToLong(
                h ->
                    h.hold().maksimum()
                        - antal.getOrDefault(h.nr(), 0L)
                        - h.hold().vilkaar().andreTilmeldte())
            .filter(ledige -> ledige > 0)
            .sum();
    long skalFlyttes = antal.getOrDefault(holdNr, 0L);
    return skalFlyttes > 0 && skalFlyttes <= plads;
  }

  /** Pseudonyms of those who are selected and lack a place in some class. */
  List<String> uden(String forloebId) {
    Set<Integer> aflyste = register.aflyste(forloebId);
    // what was cancelled with its last class nobody can have a place in
    long alleTrin =
        register.planlagte(forloebId).stream()
            .filter(h -> !aflyste.contains(h.nr()))
            .map(Planlagthold::trin)
            .distinct()
            .count();
    Map<String, Long> antal =
        pladser.alle(forloebId).stream()
            .filter(p -> !aflyste.contains(p.holdNr()))
            .collect(Collectors.groupingBy(Plads::deltagerId, Collectors.counting()));
    return udvalgte(forloebId).stream()
        .filter(id -> antal.getOrDefault(id, 0L) < alleTrin)
        .toList();
  }

  private void fordel(Registrering r, IntConsumer naarAabnet) {
    for (int trin : trin(r.forloebId())) {
      Trinfordeling f = new Trinfordeling(r, trin);
      List<Integer> nye = f.aabnNok();
      if (nye.isEmpty()) {
        f.placer();
      } else {
        new Trinfordeling(r, trin).omfordel();
        nye.forEach(naarAabnet::accept);
      }
    }
  }

  private List<Integer> trin(String forloebId) {
    return register.planlagte(forloebId).stream()
        .map(Planlagthold::trin)
        .distinct()
        .sorted()
        .toList();
  }

  private int nytNr(String forloebId) {
    return register.planlagte(forloebId).size() + 1;
  }

  /** Grouped by job centre, so that those who know each other's counsellor come together. */
  private List<String> udvalgte(String forloebId) {
    return resultater.alle(forloebId, Screeningsudfald.UDVALGT).stream()
        .sorted(
            Comparator.comparing(Screeningsresultat::jobcenter)
                .thenComparing(Screeningsresultat::deltagerId))
        .map(Screeningsresultat::deltagerId)
        .toList();
  }

  /** The classes of one {@code trin} with the people who have a place there or none. */
  private final class Trinfordeling {

    private final Registrering r;
    private final int trin;
    private final List<Planlagthold> aabne = new ArrayList<>();
    private final List<Planlagthold> begyndte = new ArrayList<>();
    private final Map<Integer, Holdregister.Oprettet> oprettede = new HashMap<>();
    private final Map<Integer, Integer> antal = new HashMap<>();
    private final Map<String, Plads> kendte = new HashMap<>();
    private final Set<String> faste = new HashSet<>();
    private final List<Plads> forladte = new ArrayList<>();
    private final Collection<String> foerst;
    private final Set<String> udvalgte;

    Trinfordeling(Registrering r, int trin) {
      this(r, trin, List.of());
    }

    Trinfordeling(Registrering r, int trin, Collection<String> foerst) {
      this.r = r;
      this.trin = trin;
      this.foerst = foerst;
      String forloebId = r.forloebId();
      register.alle(forloebId).forEach(h -> oprettede.put(h.nr(), h));
      register.planlagte(forloebId).stream()
          .filter(h -> h.trin() == trin)
          .forEach(
              h -> {
                if (tagerImod(h.nr())) {
                  aabne.add(h);
                } else if (oprettede.get(h.nr()).status() == Holdstatus.STARTET) {
                  begyndte.add(h);
                }
              });
      Set<String> tilmeldte = new HashSet<>(tilmeldinger.deltagerIds(forloebId));
      this.udvalgte = new LinkedHashSet<>(udvalgte(forloebId));
      for (Plads p : pladser.alle(forloebId)) {
        if (p.trin() == trin && !erAflyst(p.holdNr())) {
          if (!udvalgte.contains(p.deltagerId()) && !tilmeldte.contains(p.deltagerId())) {
            forladte.add(p);
            continue;
          }
          kendte.put(p.deltagerId(), p);
          if (udvalgte.contains(p.deltagerId())) {
            antal.merge(p.holdNr(), 1, Integer::sum);
          }
          if (tilmeldte.contains(p.deltagerId())
              || foerst.contains(p.deltagerId())
              || !tagerImod(p.holdNr())) {
            faste.add(p.deltagerId());
          }
        }
      }
      faste.addAll(kendte.keySet().stream().filter(id -> !udvalgte.contains(id)).toList());
    }

    private boolean tagerImod(int nr) {
      Holdregister.Oprettet h = oprettede.get(nr);
      return h == null
          || h.status() == Holdstatus.OPRETTET
          || h.status() == Holdstatus.GENNEMFOERES;
    }

    private boolean erAflyst(int nr) {
      Holdregister.Oprettet h = oprettede.get(nr);
      return h != null && h.status() == Holdstatus.AFLYST;
    }

    /** Opens one class after the other while more wait than have room and would fill it. */
    List<Integer> aabnNok() {
      List<Integer> nye = new ArrayList<>();
      int personer = personer();
      while (!aabne.isEmpty() && personer > plads() && personer >= mindst() + mindst(naeste())) {
        int nr = nytNr(r.forloebId());
        Planlagthold ny = naeste().somNr(nr);
        register.aabn(r, ny);
        aabne.add(ny);
        nye.add(nr);
      }
      return nye;
    }

    /** All who are or want to be in the open classes. */
    private int personer() {
      int ledige =
          (int) udvalgte.stream().filter(id -> !faste.contains(id) || erPaaAabent(id)).count();
      return ledige + aabne.stream().mapToInt(this::andre).sum();
    }

    private boolean erPaaAabent(String id) {
      return aabne.stream().anyMatch(h -> h.nr() == kendte.get(id).holdNr());
    }

    private int plads() {
      return aabne.stream().mapToInt(this::hoejst).reduce(0, Fordeling::sum);
    }

    private int mindst() {
      return aabne.stream().mapToInt(this::mindst).sum();
    }

    /** The school with the fewest classes has the next one, as its first one is. */
    private Planlagthold naeste() {
      Map<String, Long> antal =
          aabne.stream().collect(Collectors.groupingBy(Planlagthold::skole, Collectors.counting()));
      return aabne.stream()
          .min(
              Comparator.comparing((Planlagthold h) -> antal.get(h.skole()))
                  .thenComparing(Planlagthold::nr))
          .orElseThrow();
    }

    private int hoejst(Planlagthold h) {
      Holdregister.Oprettet o = oprettede.get(h.nr());
      Integer maks = o == null ? h.maksimum() : Integer.valueOf(o.hold().maksimum());
      return maks == null ? Integer.MAX_VALUE : maks;
    }

    private int mindst(Planlagthold h) {
      Holdregister.Oprettet o = oprettede.get(h.nr());
      if (o != null) {
        return o.hold().mindst();
      }
      return h.minimum() == null
          ? beslutninger.taerskel("min_hold_default").intValue()
          : h.minimum();
    }

    /** Those whom the school counts besides the selected. */
    private int andre(Planlagthold h) {
      Holdregister.Oprettet o = oprettede.get(h.nr());
      return o == null
          ? 0
          : o.hold().vilkaar().beskaeftigede() + o.hold().vilkaar().andreTilmeldte();
    }

    /** All who are not enrolled are shared out evenly. */
    void omfordel() {
      for (Plads p : List.copyOf(kendte.values())) {
        if (!faste.contains(p.deltagerId())) {
          loesn(p);
        }
      }
      placer();
    }

    /** Those who have a place keep it as long as they want it and the class has room for them. */
    void placer() {
      forladte.forEach(p -> pladser.fjern(r.forloebId(), p));
      for (Planlagthold h : aabne) {
        List<Plads> loese =
            kendte.values().stream()
                .filter(p -> p.holdNr() == h.nr() && !faste.contains(p.deltagerId()))
                .sorted(Comparator.comparing(Plads::deltagerId).reversed())
                .toList();
        int forMange = optaget(h) - hoejst(h);
        loese.stream().limit(Math.max(0, forMange)).forEach(this::loesn);
      }
      List<Plads> nye = new ArrayList<>();
      for (String id : foerstDeFoerste()) {
        if (!kendte.containsKey(id)) {
          if (foerst.contains(id)) {
            goerPlads();
          }
          ledigt(id)
              .ifPresent(
                  h -> {
                    Plads p = new Plads(id, trin, h.nr(), null);
                    kendte.put(id, p);
                    antal.merge(h.nr(), 1, Integer::sum);
                    nye.add(p);
                  });
        }
      }
      pladser.giv(r, nye);
    }

    private List<String> foerstDeFoerste() {
      return udvalgte.stream()
          .sorted(Comparator.comparing((String id) -> !foerst.contains(id)))
          .toList();
    }

    private void goerPlads() {
      if (ledigt().isEmpty()) {
        kendte.values().stream()
            .filter(p -> !faste.contains(p.deltagerId()) && !foerst.contains(p.deltagerId()))
            .max(Comparator.comparing(Plads::deltagerId))
            .ifPresent(this::loesn);
      }
    }

    private void loesn(Plads p) {
      kendte.remove(p.deltagerId());
      antal.merge(p.holdNr(), -1, Integer::sum);
      pladser.fjern(r.forloebId(), p);
    }

    /** Who is being enrolled may also come late to a class that has begun. */
    private Optional<Planlagthold> ledigt(String deltagerId) {
      Optional<Planlagthold> aabent = ledigt();
      return aabent.isPresent() || !foerst.contains(deltagerId) ? aabent : ledigt(begyndte);
    }

    private Optional<Planlagthold> ledigt() {
      return ledigt(aabne);
    }

    private Optional<Planlagthold> ledigt(List<Planlagthold> hold) {
      return hold.stream()
          .filter(h -> optaget(h) < hoejst(h))
          .min(Comparator.comparing(this::optaget).thenComparing(Planlagthold::nr));
    }

    private int optaget(Planlagthold h) {
      return antal.getOrDefault(h.nr(), 0) + andre(h);
    }
  }

  /** As many as there is room for, without end. */
  private static int sum(int a, int b) {
    return a == Integer.MAX_VALUE || b == Integer.MAX_VALUE ? Integer.MAX_VALUE : a + b;
  }
}
