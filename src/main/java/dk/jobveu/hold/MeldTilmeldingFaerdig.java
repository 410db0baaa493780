package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Tilmeldinger.Tilmeldt;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A job centre says that all its selected are enrolled and know what they need to know (R-5.11,
 *
 */
@Service
public class MeldTilmeldingFaerdig {

  private final Tilmeldinger tilmeldinger;
  private final Screeningsresultater resultater;

  public MeldTilmeldingFaerdig(Tilmeldinger tilmeldinger, Screeningsresultater resultater) {
    this.tilmeldinger = tilmeldinger;
    this.resultater = resultater;
  }

  @Transactional
  public void meld(Registrering r, String jobcenter, String kontaktfunktion, String bemaerkning) {
    int mangler = manglende(r.forloebId(), jobcenter);
    if (mangler > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at tilmelde %d %s. Åbn listen i Projektrum, eller ret deres screening."
              .formatted(mangler, mangler == 1 ? "udvalgt" : "udvalgte"));
    }
    List<Tilmeldt> egne = tilmeldinger.afJobcenter(r.forloebId(), jobcenter);
    long udenInfo = egne.stream().filter(t -> !t.tilmelding().praktiskInfo()).count();
    if (udenInfo > 0) {
      throw new Regelbrud(
          null,
          "%d af jeres tilmeldte har ikke fået den praktiske information. Giv den, og sæt kryds på listen."
              .formatted(udenInfo));
    }
    tilmeldinger.gemAfslutning(r, jobcenter, egne.size(), kontaktfunktion, bemaerkning);
  }

  /** How many of the job centre's selected are not enrolled yet. */
  public int manglende(String forloebId, String jobcenter) {
    Set<String> tilmeldte =
        tilmeldinger.afJobcenter(forloebId, jobcenter).stream()
            .map(t -> t.tilmelding().deltagerId())
            .collect(Collectors.toSet());
    return (int)
        resultater.afJobcenter(forloebId, jobcenter).stream()
            .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
            .map(Screeningsresultat::deltagerId)
            .filter(id -> !tilmeldte.contains(id))
            .count();
  }
}
