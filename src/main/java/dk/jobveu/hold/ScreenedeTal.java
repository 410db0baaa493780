package dk.jobveu.hold;

import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import org.springframework.stereotype.Component;

/** The screening's numbers as the class sees them. */
@Component
class ScreenedeTal implements Holdtal {

  private final Screeningsresultater resultater;

  ScreenedeTal(Screeningsresultater resultater) {
    this.resultater = resultater;
  }

  @Override
  public int udvalgteLedige(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.UDVALGT);
  }

  @Override
  public int venteliste(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.VENTELISTE);
  }
}
