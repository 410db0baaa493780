package dk.jobveu.match;

import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Principforbehold;
import dk.jobveu.forloeb.Tjeklisteraekker;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Principle 1 at the end: a concrete need is met by people, so each ledig who began has an outcome
 * . Asked when the phase of the match has been closed, not while it goes on.
 */
@Component
class AlleHarEtResultat implements Principforbehold {

  static final int KONKRET_BEHOV = 1;
  static final int MATCHETS_FASE = 4;

  private final Matchoverblik overblik;
  private final Tjeklisteraekker faser;

  AlleHarEtResultat(Matchoverblik overblik, Tjeklisteraekker faser) {
    this.overblik = overblik;
    this.faser = faser;
  }

  @Override
  public List<Forbehold> forbehold(String forloebId) {
    // what row C4.3 has asked already comes first
    int mangler = overblik.stilling(forloebId).mangler();
    return mangler == 0 || !faser.gjortOp(forloebId).containsKey(MATCHETS_FASE)
        ? List.of()
        : List.of(
            new Forbehold(
                KONKRET_BEHOV,
                "Forløbet er slut, og %s har ikke et registreret resultat."
                    .formatted(Antal.af(mangler, "ledig", "ledige"))));
  }
}
