package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;

/** The coordinator looks at a company that may withdraw. */
@Brugstilfaelde(kunVis = true)
public class VisVirksomhed {

  private final Virksomheder virksomheder;

  VisVirksomhed(Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
  }

  /** The company, when it is one of this forløb's. */
  public Virksomhed vis(Indsigt indsigt, String virksomhedId) {
    indsigt.kraevKoordinator();
    return virksomheder.alle(indsigt.forloebId()).stream()
        .filter(v -> v.id().equals(virksomhedId))
        .findFirst()
        .orElseThrow(() -> new FindesIkke("Virksomheden er ikke med i forløbet."));
  }
}
