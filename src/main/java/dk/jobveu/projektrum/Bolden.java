package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.projektrum.Overblik.Bold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose turn it is in a forløb, as one person may see it. */
@Component
class Bolden {

  private final SynligeOpgaver synligeOpgaver;
  private final Aktoerer aktoerer;

  Bolden(SynligeOpgaver synligeOpgaver, Aktoerer aktoerer) {
    this.synligeOpgaver = synligeOpgaver;
    this.aktoerer = aktoerer;
  }

  /** The own organisations first, then in the order of their names. */
  List<Bold> af(Indsigt indsigt, List<Deltagelse> alle) {
    Set<String> organisationer = new LinkedHashSet<>();
    organisationer.add(indsigt.forloeb().koordinator());
    alle.forEach(d -> organisationer.add(d.aktoerId()));
    Map<String, List<Aabenopgave>> pr =
        synligeOpgaver.af(List.of(indsigt.forloebId()), organisationer, indsigt.bruger()).stream()
            .collect(Collectors.groupingBy(Aabenopgave::organisation));
    List<Bold> bolden = new ArrayList<>();
    pr.forEach((organisation, opgaver) -> bolden.add(bold(indsigt, organisation, opgaver)));
    bolden.sort(
        Comparator.comparing((Bold b) -> !b.egen()).thenComparing(Danskorden.efter(Bold::navn)));
    return bolden;
  }

  private Bold bold(Indsigt indsigt, String organisation, List<Aabenopgave> opgaver) {
    boolean egen = indsigt.bruger().organisationer().contains(organisation);
    int omDeltagere = (int) opgaver.stream().filter(o -> o.deltagerId() != null).count();
    String navn = aktoerer.navn(organisation);
    return new Bold(
        organisation,
        navn,
        egen,
        egen ? opgaver : opgaver.stream().filter(o -> o.deltagerId() == null).toList(),
        omDeltagere,
        Stade.Hos.af(navn, opgaver));
  }
}
