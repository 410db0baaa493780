package dk.jobveu.hold;

import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import org.springframework.stereotype.Component;

/** The screening's numbers as the class sees them. */
@Component
class ScreenedeTal implements Holdtal {

  private final Screeningsresultater resultater;
  private final Screeninger screeninger;

  ScreenedeTal(Screeningsresultater resultater, Screeninger screeninger) {
    this.resultater = resultater;
    this.screeninger = screeninger;
  }

  @Override
  public int udvalgteLedige(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.UDVALGT);
  }

  @Override
  public int udsatteUdvalgte(String forloebId) {
    return screeninger.alle(forloebId).stream().mapToInt(j -> j.antal().udsatUdvalgt()).sum();
  }

  @Override
  public int venteliste(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.VENTELISTE);
  }
}
