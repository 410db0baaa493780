package dk.jobveu.opfoelgning;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagervidne;
import org.springframework.stereotype.Component;

/** The follow-up after the course is the new job centre's. */
@Component
class Opfoelgningsflytning implements Deltagervidne {

  private final Opfoelgningsregister opfoelgninger;

  Opfoelgningsflytning(Opfoelgningsregister opfoelgninger) {
    this.opfoelgninger = opfoelgninger;
  }

  @Override
  public void skiftet(Deltager nu) {
    opfoelgninger.skiftJobcenter(nu.forloebId(), nu.deltagerId(), nu.jobcenter());
  }
}
