package dk.jobveu.opfoelgning;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    List<Deltager> kendte =
        deltagere.iForloeb(forloebId).stream()
            .filter(d -> !Deltager.erSlettet(d.deltagerId()))
            .toList();
    Map<String, LocalDate> slut = sluttede(forloebId, kendte);
    return kendte.stream()
        .filter(d -> slut.containsKey(d.deltagerId()))
        .flatMap(d -> alle(d, slut.get(d.deltagerId())))
        .toList();
  }

  /** When the course ended for those of them who were unemployed, by pseudonym. */
  Map<String, LocalDate> sluttede(String forloebId, List<Deltager> hvem) {
    Set<String> ledige =
        hvem.stream()
            .filter(d -> !d.erBeskaeftiget())
            .map(Deltager::deltagerId)
            .collect(Collectors.toSet());
    return gennemfoersler.iForloeb(forloebId).stream()
        .filter(g -> ledige.contains(g.deltagerId()) && g.afsluttet() != null)
        .collect(Collectors.toMap(Gennemfoersel::deltagerId, Gennemfoersel::afsluttet));
  }

  private static Stream<Maaledag> alle(Deltager d, LocalDate slut) {
    return Stream.of(Maalepunkt.values()).map(m -> new Maaledag(d, m, m.dag(slut)));
  }
}
