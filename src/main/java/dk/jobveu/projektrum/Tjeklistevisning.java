package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.projektrum.Overblik.Punkt;
import dk.jobveu.projektrum.Overblik.Tjekraekke;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The checklist as somebody may see it. */
@Component
class Tjeklistevisning {

  /** Rows of the checklist whose evidence and reasons are figures about the participants. */
  private static final Set<String> OM_DELTAGERE = Set.of("C4.1c", "C4.2", "C4.3");

  /**
   * Where what a row is derived from can be seen; how many unemployed a union has is its
   * own, so C1.3 has no such page.
   */
  static final Map<String, String> STEDER =
      Map.ofEntries(
          Map.entry("C1.1", "aftalt/behov"),
          Map.entry("C1.2", "aftalt/behov"),
          Map.entry("C1.4", "tidslinje"),
          Map.entry("C2.1", "aftalt/partsaftale"),
          Map.entry("C2.2", "aftalt/kurser"),
          Map.entry("C3.1", "tidslinje"),
          Map.entry("C3.2", "parter"),
          Map.entry("C3.3", "aftalt/hensigter"),
          Map.entry("C3.4", "aftalt/projektplan"),
          Map.entry("C3.5", "aftalt/tilbud"),
          Map.entry("C3.6", "aftalt/tilbud"),
          Map.entry("C4.1", "tidslinje"),
          Map.entry("C4.2", "aftalt/hold"),
          Map.entry("C4.3", "tal"));

  private static final String TAL_FOR_FAA =
      "Tallene ser koordinatoren, jobcentrene og den skole, der har holdet.";

  private final Tjekliste tjekliste;
  private final Tjeklisteraekker manuelle;
  private final Talindsigt talindsigt;

  Tjeklistevisning(Tjekliste tjekliste, Tjeklisteraekker manuelle, Talindsigt talindsigt) {
    this.tjekliste = tjekliste;
    this.manuelle = manuelle;
    this.talindsigt = talindsigt;
  }

  /**
   * @param ord what is done to the words of a row and to what is derived beside it, in the order in
   *     which they are read; what the coordinator has written stays as it was written
   */
  List<Tjekraekke> raekker(Indsigt indsigt, UnaryOperator<String> ord) {
    boolean medTal = talindsigt.har(indsigt);
    Map<String, Registrering> sat =
        manuelle.manuelle(indsigt.forloebId()).stream()
            .collect(
                Collectors.toMap(
                    m -> m.tilstand().raekke(), m -> indsigt.udenFremmedBruger(m.registrering())));
    List<Raekketilstand> alle =
        tjekliste.raekker(indsigt.forloebId()).stream()
            .map(r -> medTal || sat.containsKey(r.raekke()) ? r : udenTal(r))
            .toList();
    return alle.stream()
        .filter(r -> Tjekliste.erHovedraekke(r.raekke()))
        .map(
            r -> {
              String tekst = ord.apply(Tjekliste.tekst(r.raekke()));
              return new Tjekraekke(
                  sat.containsKey(r.raekke()) ? r : medOrd(r, ord),
                  tekst,
                  sat.get(r.raekke()),
                  harSted(r, sat) ? STEDER.get(r.raekke()) : null,
                  punkter(alle, r, ord));
            })
        .toList();
  }

  /** What is set by hand stands on the word of the coordinator. */
  private static boolean harSted(Raekketilstand r, Map<String, Registrering> sat) {
    return r.bevis() != null && !sat.containsKey(r.raekke());
  }

  /** Whether the row is met is for all; without evidence there is nothing but words in it. */
  private static Raekketilstand udenTal(Raekketilstand r) {
    return OM_DELTAGERE.contains(r.raekke()) && r.bevis() != null
        ? new Raekketilstand(r.raekke(), r.tilstand(), TAL_FOR_FAA, null)
        : r;
  }

  private static Raekketilstand medOrd(Raekketilstand r, UnaryOperator<String> ord) {
    return new Raekketilstand(
        r.raekke(), r.tilstand(), hvis(r.begrundelse(), ord), hvis(r.bevis(), ord));
  }

  private static String hvis(String tekst, UnaryOperator<String> ord) {
    return tekst == null ? null : ord.apply(tekst);
  }

  private static List<Punkt> punkter(
      List<Raekketilstand> alle, Raekketilstand hoved, UnaryOperator<String> ord) {
    return alle.stream()
        .filter(p -> !Tjekliste.erHovedraekke(p.raekke()))
        .filter(p -> p.raekke().startsWith(hoved.raekke()))
        .map(
            p -> {
              String tekst = ord.apply(Tjekliste.tekst(p.raekke()));
              return new Punkt(medOrd(p, ord), tekst);
            })
        .toList();
  }
}
