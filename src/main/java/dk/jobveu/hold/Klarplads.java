package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.screening.Jobcenterscreening;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Selects somebody who was not, if there is a place: in a class that has not begun, or among the
 * job centre's places while there are no classes yet.
 */
@Component
class Klarplads {

  private final Screeningsresultater resultater;
  private final Screeninger screeninger;
  private final Holdregister register;
  private final Udvalgte udvalgte;
  private final Fordeling fordeling;

  Klarplads(
      Screeningsresultater resultater,
      Screeninger screeninger,
      Holdregister register,
      Udvalgte udvalgte,
      Fordeling fordeling) {
    this.resultater = resultater;
    this.screeninger = screeninger;
    this.register = register;
    this.udvalgte = udvalgte;
    this.fordeling = fordeling;
  }

  /**
   * @return whether there was one; nothing has changed when there was none
   */
  boolean giv(Registrering r, Screeningsresultat kandidat) {
    if (register.planlagte(r.forloebId()).isEmpty()) {
      boolean plads = erLedig(r.forloebId(), kandidat.jobcenter());
      if (plads) {
        resultater.gemResultat(r, kandidat.medResultat(Screeningsudfald.UDVALGT));
      }
      return plads;
    }
    resultater.gemResultat(r, kandidat.medResultat(Screeningsudfald.UDVALGT));
    fordeling.placer(r);
    boolean plads = !udvalgte.udenPlads(r.forloebId()).contains(kandidat.deltagerId());
    if (!plads) {
      fordeling.slip(r, List.of(kandidat.deltagerId()));
      resultater.gemResultat(r, kandidat);
    }
    return plads;
  }

  private boolean erLedig(String forloebId, String jobcenter) {
    int maal = screeninger.find(forloebId, jobcenter).map(Jobcenterscreening::maal).orElse(0);
    long alle =
        resultater.afJobcenter(forloebId, jobcenter).stream()
            .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
            .count();
    return alle < maal;
  }
}
