package dk.jobveu.hold;

import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose citizens are selected for a class. */
@Component
public class Holdjobcentre {

  private final Pladser pladser;
  private final Screeningsresultater resultater;

  Holdjobcentre(Pladser pladser, Screeningsresultater resultater) {
    this.pladser = pladser;
    this.resultater = resultater;
  }

  /** Job centres with somebody to enrol in the class. */
  public List<String> medUdvalgte(String forloebId, int holdNr) {
    Set<String> paaHoldet = pladser.paaHold(forloebId, holdNr);
    return resultater.alle(forloebId, Screeningsudfald.UDVALGT).stream()
        .filter(s -> paaHoldet.contains(s.deltagerId()))
        .map(Screeningsresultat::jobcenter)
        .distinct()
        .sorted()
        .toList();
  }
}
