package dk.jobveu.deltager.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The part of a class that a person may see: a school its own class, a job centre its own. */
@Component
public class Holdudsnit {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;

  Holdudsnit(Deltagere deltagere, Gennemfoersler gennemfoersler) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
  }

  /** Those who have begun, in the order of their pseudonyms. */
  public List<Gennemfoersel> begyndte(Indsigt indsigt) {
    Set<String> egne = egne(indsigt).stream().map(Deltager::deltagerId).collect(Collectors.toSet());
    return gennemfoersler.iForloeb(indsigt.forloebId()).stream()
        .filter(
            g ->
                indsigt.skole().filter(g.uddannelsesinstitution()::equals).isPresent()
                    || egne.contains(g.deltagerId()))
        .sorted(Comparator.comparing(Gennemfoersel::deltagerId))
        .toList();
  }

  /** The participants of the person's own list, whether they have begun or not. */
  public List<Deltager> egne(Indsigt indsigt) {
    return indsigt
        .deltagerliste()
        .map(ejer -> deltagere.afJobcenter(indsigt.forloebId(), ejer))
        .orElse(List.of());
  }
}
