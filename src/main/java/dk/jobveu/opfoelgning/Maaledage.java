package dk.jobveu.opfoelgning;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The days on which it can be asked where somebody is, who was unemployed. */
@Component
class Maaledage {

  /** One person and number of months. */
  record Maaledag(Deltager deltager, Maalepunkt punkt, LocalDate dag) {}

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;

  Maaledage(Deltagere deltagere, Gennemfoersler gennemfoersler) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
  }

  List<Maaledag> af(String forloebId) {
    Map<String, Deltager> ledige =
        deltagere.iForloeb(forloebId).stream()
            .filter(d -> !d.erBeskaeftiget() && !Deltager.erSlettet(d.deltagerId()))
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    return gennemfoersler.iForloeb(forloebId).stream()
        .filter(g -> g.afsluttet() != null && ledige.containsKey(g.deltagerId()))
        .flatMap(g -> alle(g, ledige.get(g.deltagerId())))
        .toList();
  }

  private static Stream<Maaledag> alle(Gennemfoersel g, Deltager d) {
    return Stream.of(Maalepunkt.values()).map(m -> new Maaledag(d, m, m.dag(g.afsluttet())));
  }
}
