package dk.jobveu.hold;

import dk.jobveu.hold.Pladser.Plads;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Those who are to have a place in a class of each {@code trin}, and those who lack one. */
@Component
class Udvalgte {

  private final Screeningsresultater resultater;
  private final Holdregister register;
  private final Pladser pladser;

  Udvalgte(Screeningsresultater resultater, Holdregister register, Pladser pladser) {
    this.resultater = resultater;
    this.register = register;
    this.pladser = pladser;
  }

  /** Grouped by job centre, so that those who know each other's counsellor come together. */
  List<String> alle(String forloebId) {
    return resultater.alle(forloebId, Screeningsudfald.UDVALGT).stream()
        .sorted(
            Comparator.comparing(Screeningsresultat::jobcenter)
                .thenComparing(Screeningsresultat::deltagerId))
        .map(Screeningsresultat::deltagerId)
        .toList();
  }

  /** Those who lack a place in a class of this {@code trin}, unless its last class is cancelled. */
  List<String> udenPlads(String forloebId, int trin) {
    Set<Integer> aflyste = register.aflyste(forloebId);
    boolean holdes =
        register.planlagte(forloebId).stream()
            .anyMatch(h -> h.trin() == trin && !aflyste.contains(h.nr()));
    Set<String> med =
        pladser.alle(forloebId).stream()
            .filter(p -> p.trin() == trin && !aflyste.contains(p.holdNr()))
            .map(Plads::deltagerId)
            .collect(Collectors.toSet());
    return holdes ? alle(forloebId).stream().filter(id -> !med.contains(id)).toList() : List.of();
  }

  /** Those who lack a place in some class. */
  List<String> udenPlads(String forloebId) {
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
    return alle(forloebId).stream().filter(id -> antal.getOrDefault(id, 0L) < alleTrin).toList();
  }
}
