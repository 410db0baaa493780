package dk.jobveu.hold;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.Kursusvej;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Pladser.Plads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From one class to the next: the places say which (docs/adr/0041). */
@Component
class HoldsKursusvej implements Kursusvej {

  private final Pladser pladser;
  private final Holdregister register;

  HoldsKursusvej(Pladser pladser, Holdregister register) {
    this.pladser = pladser;
    this.register = register;
  }

  @Override
  public Set<Integer> ikkeBegyndte(String forloebId) {
    return register.alle(forloebId).stream()
        .filter(h -> !h.status().erBegyndt() && !h.status().erSlut())
        .map(Holdregister.Oprettet::nr)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<String, Naeste> videre(
      Registrering r, Map<String, Gennemfoersel> begyndte, List<Kursusresultat> resultater) {
    Map<String, List<Plads>> egne =
        pladser.alle(r.forloebId()).stream().collect(Collectors.groupingBy(Plads::deltagerId));
    Map<Integer, String> skoler = skolerMedHold(r.forloebId());
    Map<String, Naeste> videre = new HashMap<>();
    List<Plads> gennemfoerte = new ArrayList<>();
    for (Kursusresultat k : resultater) {
      List<Plads> deres = egne.getOrDefault(k.deltagerId(), List.of());
      int holdNr = begyndte.get(k.deltagerId()).holdNr();
      Optional<Plads> nu = deres.stream().filter(p -> p.holdNr() == holdNr).findFirst();
      Optional<Plads> naeste =
          nu.flatMap(
              p ->
                  deres.stream()
                      .filter(n -> n.trin() > p.trin() && skoler.containsKey(n.holdNr()))
                      .findFirst());
      if (naeste.isPresent()) {
        LocalDate dag = k.dato() == null ? Datoer.dagen(r.tidspunkt()) : k.dato();
        gennemfoerte.add(nu.get().gennemfoert(dag));
        int til = naeste.get().holdNr();
        videre.put(k.deltagerId(), new Naeste(skoler.get(til), til));
      }
    }
    // those who end here are counted where they are
    pladser.giv(r, gennemfoerte);
    return videre;
  }

  /** The schools of the classes that are not over, by number. */
  private Map<Integer, String> skolerMedHold(String forloebId) {
    Set<Integer> slut =
        register.alle(forloebId).stream()
            .filter(h -> h.status().erSlut())
            .map(Holdregister.Oprettet::nr)
            .collect(Collectors.toSet());
    return register.planlagte(forloebId).stream()
        .filter(h -> !slut.contains(h.nr()))
        .collect(Collectors.toMap(Planlagthold::nr, Planlagthold::skole));
  }
}
