package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import org.springframework.stereotype.Component;

/**
 * Whom figures about the participants concern: the coordinator, the job centres that find them and
 * the school that has the class. A school that was only asked to take part is as much outside as
 * the parties are.
 */
@Component
class Talindsigt {

  private final Udbudsrunder runder;
  private final Gennemfoersler gennemfoersler;

  Talindsigt(Udbudsrunder runder, Gennemfoersler gennemfoersler) {
    this.runder = runder;
    this.gennemfoersler = gennemfoersler;
  }

  boolean har(Indsigt indsigt) {
    return indsigt.erKoordinator()
        || indsigt.jobcenter().isPresent()
        || indsigt.skoler().stream().anyMatch(skole -> harHoldet(indsigt.forloebId(), skole));
  }

  /** It was chosen, or people of the forløb have begun there, whoever was chosen since. */
  private boolean harHoldet(String forloebId, String skole) {
    return runder
            .valg(forloebId)
            .filter(Udbydervalg::gaelder)
            .filter(v -> v.skoler().contains(skole))
            .isPresent()
        || gennemfoersler.iForloeb(forloebId).stream()
            .anyMatch(g -> g.uddannelsesinstitution().equals(skole));
  }
}
