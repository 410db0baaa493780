package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Pseudonymskjul;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which pseudonyms a person may read in what has been recorded. */
@Component
class Pseudonymer {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;

  Pseudonymer(Deltagere deltagere, Gennemfoersler gennemfoersler) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
  }

  /** A pseudonym is for the participant's own job centre and school. */
  Pseudonymskjul skjultFor(Indsigt indsigt) {
    Set<String> egne = new HashSet<>();
    indsigt
        .skole()
        .ifPresent(
            skole ->
                gennemfoersler.iForloeb(indsigt.forloebId()).stream()
                    .filter(g -> g.uddannelsesinstitution().equals(skole))
                    .forEach(g -> egne.add(g.deltagerId())));
    return new Pseudonymskjul(
        deltagere.iForloeb(indsigt.forloebId()).stream()
            .filter(d -> !indsigt.bruger().organisationer().contains(d.jobcenter()))
            .map(Deltager::deltagerId)
            .filter(id -> !egne.contains(id))
            .toList());
  }
}
