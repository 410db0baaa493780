package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Pladser.Plads;
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

/** Who has a place in the classes of one {@code trin}; whoever is enrolled stays there. */
final class Trinpladser {

  private final Registrering r;
  private final Pladser pladser;
  private final Trinhold hold;
  private final Set<String> udvalgte;
  private final Collection<String> foerst;
  private final Map<Integer, Integer> antal = new HashMap<>();
  private final Map<String, Plads> kendte = new HashMap<>();
  private final Set<String> faste = new HashSet<>();
  private final List<Plads> forladte = new ArrayList<>();

  /**
   * @param foerst those who are being enrolled, and go before the others
   */
  Trinpladser(
      Registrering r,
      Pladser pladser,
      Trinhold hold,
      List<String> udvalgte,
      Collection<String> tilmeldte,
      Collection<String> foerst) {
    this.r = r;
    this.pladser = pladser;
    this.hold = hold;
    this.udvalgte = new LinkedHashSet<>(udvalgte);
    this.foerst = foerst;
    Set<String> med = new HashSet<>(tilmeldte);
    pladser.alle(r.forloebId()).stream()
        .filter(p -> p.trin() == hold.trin() && !hold.erAflyst(p.holdNr()))
        .forEach(p -> laeg(p, med));
  }

  private void laeg(Plads p, Set<String> tilmeldte) {
    String id = p.deltagerId();
    if (!udvalgte.contains(id) && !tilmeldte.contains(id)) {
      forladte.add(p);
      return;
    }
    kendte.put(id, p);
    if (udvalgte.contains(id)) {
      antal.merge(p.holdNr(), 1, Integer::sum);
    }
    if (tilmeldte.contains(id)
        || foerst.contains(id)
        || !udvalgte.contains(id)
        || !hold.tagerImod(p.holdNr())) {
      faste.add(id);
    }
  }

  /** Those who are or want to be in the open classes. */
  int ledige() {
    return (int)
        udvalgte.stream().filter(id -> !faste.contains(id) || erPaaAabent(kendte.get(id))).count();
  }

  private boolean erPaaAabent(Plads p) {
    return hold.aabne().stream().anyMatch(h -> h.nr() == p.holdNr());
  }

  /** All who are not enrolled are shared out evenly. */
  void omfordel() {
    List.copyOf(kendte.values()).stream()
        .filter(p -> !faste.contains(p.deltagerId()))
        .forEach(this::loesn);
    placer();
  }

  /** Those who have a place keep it as long as they want it and the class has room for them. */
  void placer() {
    forladte.forEach(p -> pladser.fjern(r.forloebId(), p));
    hold.aabne().forEach(this::loesnForMange);
    List<Plads> nye = new ArrayList<>();
    for (String id : foerstDeFoerste()) {
      if (!kendte.containsKey(id)) {
        if (foerst.contains(id)) {
          goerPlads();
        }
        ledigt(id).ifPresent(h -> nye.add(giv(id, h)));
      }
    }
    pladser.giv(r, nye);
  }

  private void loesnForMange(Planlagthold h) {
    int forMange = optaget(h) - hold.hoejst(h);
    kendte.values().stream()
        .filter(p -> p.holdNr() == h.nr() && !faste.contains(p.deltagerId()))
        .sorted(Comparator.comparing(Plads::deltagerId).reversed())
        .limit(Math.max(0, forMange))
        .toList()
        .forEach(this::loesn);
  }

  private List<String> foerstDeFoerste() {
    return udvalgte.stream()
        .sorted(Comparator.comparing((String id) -> !foerst.contains(id)))
        .toList();
  }

  private void goerPlads() {
    if (ledigt(hold.aabne()).isEmpty()) {
      kendte.values().stream()
          .filter(p -> !faste.contains(p.deltagerId()) && !foerst.contains(p.deltagerId()))
          .max(Comparator.comparing(Plads::deltagerId))
          .ifPresent(this::loesn);
    }
  }

  private Plads giv(String id, Planlagthold h) {
    Plads p = new Plads(id, hold.trin(), h.nr(), null);
    kendte.put(id, p);
    antal.merge(h.nr(), 1, Integer::sum);
    return p;
  }

  private void loesn(Plads p) {
    kendte.remove(p.deltagerId());
    antal.merge(p.holdNr(), -1, Integer::sum);
    pladser.fjern(r.forloebId(), p);
  }

  /** Who is being enrolled may also come late to a class that has begun. */
  private Optional<Planlagthold> ledigt(String deltagerId) {
    Optional<Planlagthold> aabent = ledigt(hold.aabne());
    return aabent.isPresent() || !foerst.contains(deltagerId) ? aabent : ledigt(hold.begyndte());
  }

  private Optional<Planlagthold> ledigt(List<Planlagthold> alle) {
    return alle.stream()
        .filter(h -> optaget(h) < hold.hoejst(h))
        .min(Comparator.comparing(this::optaget).thenComparing(Planlagthold::nr));
  }

  private int optaget(Planlagthold h) {
    return antal.getOrDefault(h.nr(), 0) + hold.andre(h);
  }
}
