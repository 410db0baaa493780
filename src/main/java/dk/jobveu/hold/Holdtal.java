package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many are behind a class, from wherever they come. */
@Component
class Holdtal {

  private final Screeningsresultater resultater;
  private final Pladser pladser;
  private final Deltagere deltagere;

  Holdtal(Screeningsresultater resultater, Pladser pladser, Deltagere deltagere) {
    this.resultater = resultater;
    this.pladser = pladser;
    this.deltagere = deltagere;
  }

  /** All who count towards the class. */
  int tilmeldte(String forloebId, int holdNr, Holdvilkaar vilkaar) {
    return udvalgteLedige(forloebId, holdNr) + vilkaar.beskaeftigede() + vilkaar.andreTilmeldte();
  }

  /** Unemployed selected by the job centres of the forløb who have a place in the class. */
  int udvalgteLedige(String forloebId, int holdNr) {
    return udvalgte(forloebId, holdNr).size();
  }

  private List<String> udvalgte(String forloebId, int holdNr) {
    Set<String> paaHoldet = pladser.paaHold(forloebId, holdNr);
    return resultater.alle(forloebId, Screeningsudfald.UDVALGT).stream()
        .map(Screeningsresultat::deltagerId)
        .filter(paaHoldet::contains)
        .toList();
  }

  /** How many of the selected count as udsatte or young. */
  int udsatteUdvalgte(String forloebId, int holdNr) {
    Map<String, Deltager> alle = deltagere.hentKendte(forloebId, udvalgte(forloebId, holdNr));
    return (int) alle.values().stream().filter(Deltager::udsatEllerUng).count();
  }

  /** Unemployed on the waiting lists of the forløb's own job centres. */
  int venteliste(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.VENTELISTE);
  }
}
