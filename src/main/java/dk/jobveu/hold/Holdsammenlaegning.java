package dk.jobveu.hold;

import dk.jobveu.hold.Pladser.Plads;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A class that is too small is pooled with others before it is cancelled. */
@Component
class Holdsammenlaegning {

  private final Holdregister register;
  private final Pladser pladser;
  private final Udvalgte udvalgte;
  private final Tilmeldinger tilmeldinger;

  Holdsammenlaegning(
      Holdregister register, Pladser pladser, Udvalgte udvalgte, Tilmeldinger tilmeldinger) {
    this.register = register;
    this.pladser = pladser;
    this.udvalgte = udvalgte;
    this.tilmeldinger = tilmeldinger;
  }

  /** Whether other classes with the same courses have room for all of this one. */
  boolean kanSke(String forloebId, int holdNr) {
    int trin = register.planlagt(forloebId, holdNr).trin();
    Set<String> med = new HashSet<>(udvalgte.alle(forloebId));
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
                        - register.tilAndre(forloebId, h))
            .filter(ledige -> ledige > 0)
            .sum();
    long skalFlyttes = antal.getOrDefault(holdNr, 0L);
    // who has been promised places in this one cannot be moved with the others
    return skalFlyttes > 0
        && skalFlyttes <= plads
        && !register.pladserTilAndre(forloebId).containsKey(holdNr);
  }
}
