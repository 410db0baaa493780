package dk.jobveu.deltager;

import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Koordinatorvidne;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Employed participants have no job centre: the coordinator answers for them, so they go
 * with the coordination. A job centre that coordinated keeps its own list.
 */
@Component
class Koordinatorsdeltagere implements Koordinatorvidne {

  private final Deltagelser deltagelser;
  private final Deltagere deltagere;

  Koordinatorsdeltagere(Deltagelser deltagelser, Deltagere deltagere) {
    this.deltagelser = deltagelser;
    this.deltagere = deltagere;
  }

  @Override
  public int skiftet(String forloebId, String fra, String til) {
    if (!deltagelser.jobcentre(forloebId).contains(fra)) {
      List<String> egne =
          deltagere.afJobcenter(forloebId, fra).stream()
              .map(Deltager::deltagerId)
              .filter(id -> !Deltager.erSlettet(id))
              .toList();
      deltagere.laas(forloebId, egne);
      deltagere.skiftJobcenter(forloebId, egne, til);
    }
    return 0;
  }
}
