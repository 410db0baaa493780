package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagervidne;
import org.springframework.stereotype.Component;

/** The place in the class stays, and whoever answers for the participant has it. */
@Component
class Tilmeldingsflytning implements Deltagervidne {

  private final Tilmeldinger tilmeldinger;

  Tilmeldingsflytning(Tilmeldinger tilmeldinger) {
    this.tilmeldinger = tilmeldinger;
  }

  @Override
  public void skiftet(Deltager nu) {
    tilmeldinger.skift(nu.forloebId(), nu.deltagerId(), nu.jobcenter(), nu.erBeskaeftiget());
  }
}
