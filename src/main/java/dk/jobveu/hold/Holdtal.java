package dk.jobveu.hold;

import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import org.springframework.stereotype.Component;

/** How many are behind a class, from wherever they come. */
@Component
class Holdtal {

  private final Screeningsresultater resultater;
  private final Screeninger screeninger;

  Holdtal(Screeningsresultater resultater, Screeninger screeninger) {
    this.resultater = resultater;
    this.screeninger = screeninger;
  }

  /** All who count towards the class. */
  int tilmeldte(String forloebId, Holdvilkaar vilkaar) {
    return udvalgteLedige(forloebId) + vilkaar.beskaeftigede() + vilkaar.andreTilmeldte();
  }

  /** Unemployed selected by the job centres of the forløb. */
  int udvalgteLedige(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.UDVALGT);
  }

  /** How many of the selected count as udsatte or young. */
  int udsatteUdvalgte(String forloebId) {
    return screeninger.alle(forloebId).stream().mapToInt(j -> j.antal().udsatUdvalgt()).sum();
  }

  /** Unemployed on the waiting lists of the forløb's own job centres. */
  int venteliste(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.VENTELISTE);
  }
}
