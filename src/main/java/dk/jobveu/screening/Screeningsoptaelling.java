package dk.jobveu.screening;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The counts of a job centre's screening, also when it was opened again since it ended. */
@Component
public class Screeningsoptaelling {

  private static final Set<Screeningsudfald> TIL_AFKLARING =
      EnumSet.of(
          Screeningsudfald.AFKLARING,
          Screeningsudfald.INFORMATIONSMOEDE,
          Screeningsudfald.FORFORLOEB);

  private final Deltagere deltagere;
  private final Screeningsresultater resultater;
  private final Screeninger screeninger;

  Screeningsoptaelling(
      Deltagere deltagere, Screeningsresultater resultater, Screeninger screeninger) {
    this.deltagere = deltagere;
    this.resultater = resultater;
    this.screeninger = screeninger;
  }

  /**
   * Counts a screening again that had ended, because it was opened for somebody since.
   *
   * @return whether it had ended
   */
  public boolean igen(Registrering r, String jobcenter) {
    Optional<Jobcenterscreening> slut =
        screeninger
            .find(r.forloebId(), jobcenter)
            .filter(j -> j.afsluttet() != null && j.afsluttet() != Afslutning.AFSLAAET);
    slut.ifPresent(
        j ->
            screeninger.gemAfslutning(
                r, jobcenter, j.afsluttet(), j.afsluttetDen(), af(r.forloebId(), jobcenter)));
    return slut.isPresent();
  }

  Optaelling af(String forloebId, String jobcenter) {
    List<Screeningsresultat> alle = resultater.afJobcenter(forloebId, jobcenter);
    Set<String> udsatte =
        deltagere.ledigeAfJobcenter(forloebId, jobcenter).stream()
            .filter(Deltager::udsatEllerUng)
            .map(Deltager::deltagerId)
            .collect(Collectors.toSet());
    return new Optaelling(
        alle.size(),
        antal(alle, Set.of(Screeningsudfald.UDVALGT)),
        antal(alle, Set.of(Screeningsudfald.VENTELISTE)),
        antal(alle, TIL_AFKLARING),
        (int)
            alle.stream()
                .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
                .filter(s -> udsatte.contains(s.deltagerId()))
                .count());
  }

  private static int antal(List<Screeningsresultat> alle, Set<Screeningsudfald> udfald) {
    return (int) alle.stream().filter(s -> udfald.contains(s.resultat())).count();
  }
}
