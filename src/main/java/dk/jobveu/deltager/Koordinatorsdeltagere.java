package dk.jobveu.deltager;

import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Koordinatorvidne;
import org.springframework.stereotype.Component;

/**
 * Employed participants have no job centre: the coordinator answers for them, so they go
 * with the coordination. A job centre that coordinated keeps its own list.
 */
@Component
class Koordinatorsdeltagere implements Koordinatorvidne {

  private final Deltagelser deltagelser;
  private final Deltagere deltagere;
  private final Deltagerflytning flytning;

  Koordinatorsdeltagere(Deltagelser deltagelser, Deltagere deltagere, Deltagerflytning flytning) {
    this.deltagelser = deltagelser;
    this.deltagere = deltagere;
    this.flytning = flytning;
  }

  @Override
  public int skiftet(String forloebId, String fra, String til) {
    if (!deltagelser.jobcentre(forloebId).contains(fra)) {
      flytning.flyt(
          deltagere.afJobcenter(forloebId, fra).stream()
              .filter(d -> !Deltager.erSlettet(d.deltagerId()))
              .map(d -> d.hos(til))
              .toList());
    }
    return 0;
  }
}
