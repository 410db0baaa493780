package dk.jobveu.opstart;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The answers to the latest call as a table in a form. */
@Component
class Moedesvarene {

  private final Indkaldelser indkaldelser;
  private final Aktoerer aktoerer;

  Moedesvarene(Indkaldelser indkaldelser, Aktoerer aktoerer) {
    this.indkaldelser = indkaldelser;
    this.aktoerer = aktoerer;
  }

  Map<String, Object> af(String forloebId) {
    List<Moedesvar> svar = indkaldelser.svar(forloebId);
    return Map.of(
        "moedesvar",
        svar.stream()
            .sorted(Danskorden.efter(m -> aktoerer.navn(m.deltager())))
            .map(this::raekke)
            .toList(),
        "antalMoedesvar",
        svar.size());
  }

  private Map<String, Object> raekke(Moedesvar m) {
    return Map.of(
        "organisation", aktoerer.navn(m.deltager()),
        "svar", m.tekst(),
        "kanBeslutte", m.mandat(),
        "bemaerkning", m.bemaerkning() == null ? "" : m.bemaerkning());
  }
}
