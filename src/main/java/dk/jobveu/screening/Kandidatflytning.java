package dk.jobveu.screening;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagervidne;
import org.springframework.stereotype.Component;

/** How a candidate was screened goes with the candidate: nobody is screened again. */
@Component
class Kandidatflytning implements Deltagervidne {

  private final Screeningsresultater resultater;

  Kandidatflytning(Screeningsresultater resultater) {
    this.resultater = resultater;
  }

  @Override
  public void skiftet(Deltager nu) {
    resultater.skiftJobcenter(nu.forloebId(), nu.deltagerId(), nu.jobcenter());
  }
}
