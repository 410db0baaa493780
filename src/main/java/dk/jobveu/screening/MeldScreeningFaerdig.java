package dk.jobveu.screening;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A job centre says that its screening is done. Everybody it put on the list must have a
 * result, since no unemployed can be enrolled without one.
 */
@Service
public class MeldScreeningFaerdig {

  private final Kandidater kandidater;
  private final Screeningsresultater resultater;
  private final Screeninger screeninger;

  public MeldScreeningFaerdig(
      Kandidater kandidater, Screeningsresultater resultater, Screeninger screeninger) {
    this.kandidater = kandidater;
    this.resultater = resultater;
    this.screeninger = screeninger;
  }

  /**
   * @param metode how the job centre screened, or null
   */
  @Transactional
  public void meld(Registrering r, String jobcenter, String metode) {
    int mangler = manglende(r.forloebId(), jobcenter);
    if (mangler > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at screene %d %s. Åbn listen i Projektrum og gør dem færdige."
              .formatted(mangler, mangler == 1 ? "kandidat" : "kandidater"));
    }
    screeninger.gemMetode(r, jobcenter, metode);
  }

  /** How many of the job centre's candidates have no result yet. */
  public int manglende(String forloebId, String jobcenter) {
    Set<String> screenede =
        resultater.afJobcenter(forloebId, jobcenter).stream()
            .map(Screeningsresultat::deltagerId)
            .collect(Collectors.toSet());
    return (int)
        kandidater.afJobcenter(forloebId, jobcenter).stream()
            .filter(k -> !screenede.contains(k.deltagerId()))
            .count();
  }
}
