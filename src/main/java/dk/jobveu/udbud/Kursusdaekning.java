package dk.jobveu.udbud;

import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which of the agreed courses bids cover, each by itself and together. */
@Component
public class Kursusdaekning {

  private static final List<String> ALT = List.of("Planens kurser");

  private final Kursussammensaetninger sammensaetninger;
  private final Tilbudsarkiv arkiv;
  private final Udbudsrunder runder;

  Kursusdaekning(Kursussammensaetninger sammensaetninger, Tilbudsarkiv arkiv, Udbudsrunder runder) {
    this.sammensaetninger = sammensaetninger;
    this.arkiv = arkiv;
    this.runder = runder;
  }

  /** The titles of the courses that the parties agreed on, in their order. */
  List<String> kurser(String forloebId) {
    return sammensaetninger
        .gaeldende(forloebId)
        .map(Kursussammensaetning::kurser)
        .orElse(List.of())
        .stream()
        .map(Kursus::titel)
        .distinct()
        .toList();
  }

  /** Those of the courses that a bid covers, in the order of the plan. */
  public List<String> af(Tilbud tilbud) {
    List<String> alle = kurser(tilbud.registrering().forloebId());
    return tilbud.vilkaar().daekkerAlleKurser()
        ? alle
        : alle.stream().filter(tilbud.vilkaar().kurser()::contains).toList();
  }

  /** The courses that none of the bids covers. */
  List<String> udaekkede(String forloebId, Collection<Tilbud> tilbud) {
    if (tilbud.stream().anyMatch(t -> t.vilkaar().daekkerAlleKurser())) {
      return List.of();
    }
    List<String> alle = kurser(forloebId);
    if (alle.isEmpty()) {
      return ALT;
    }
    Set<String> daekket = new HashSet<>();
    tilbud.forEach(t -> daekket.addAll(t.vilkaar().kurser()));
    return alle.stream().filter(k -> !daekket.contains(k)).toList();
  }

  /** The courses that no bid of the latest round that can be chosen covers. */
  List<String> udaekkede(String forloebId) {
    return udaekkede(forloebId, egnede(forloebId));
  }

  Map<String, Tilbud> egnedePrSkole(String forloebId) {
    return egnede(forloebId).stream().collect(Collectors.toMap(Tilbud::skole, t -> t));
  }

  /** The bids of the latest round that can be chosen, alone or with others. */
  List<Tilbud> egnede(String forloebId) {
    int nr = runder.hent(forloebId).nr();
    Set<String> skoler = new HashSet<>();
    arkiv.vurderinger(forloebId, nr).stream()
        .filter(Tilbudsvurdering::egnet)
        .forEach(v -> skoler.add(v.skole()));
    return arkiv.alle(forloebId, nr).stream().filter(t -> skoler.contains(t.skole())).toList();
  }
}
