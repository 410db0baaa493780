package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.projektrum.Overblik.Tjekraekke;

/** One row of the checklist. */
@Brugstilfaelde(kunVis = true)
public class VisTjeklisteraekke {

  private final Tjeklistevisning tjekliste;
  private final Rolleord rolleord;

  VisTjeklisteraekke(Tjeklistevisning tjekliste, Rolleord rolleord) {
    this.tjekliste = tjekliste;
    this.rolleord = rolleord;
  }

  public Tjekraekke vis(Indsigt indsigt, String raekke) {
    return tjekliste.raekker(indsigt, rolleord.iForloeb(indsigt.forloebId())).stream()
        .filter(r -> r.tilstand().raekke().equals(raekke))
        .findFirst()
        .orElseThrow(() -> new FindesIkke("Tjeklisten har ingen række " + raekke + "."));
  }
}
