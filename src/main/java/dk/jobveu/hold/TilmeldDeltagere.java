package dk.jobveu.hold;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.hold.Tilmeldinger.Tilmeldingssvar;
import dk.jobveu.hold.Tilmeldinger.Tilmeldt;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A job centre says that all its selected are enrolled and know what they need to know (R-5.11,
 * ); the participants themselves are on the list in Projektrum.
 */
@Brugstilfaelde
public class TilmeldDeltagere implements Blanket<Tilmeldingssvar, Intet> {

  private final Tilmeldinger tilmeldinger;
  private final Screeningsresultater resultater;
  private final Holdregister register;
  private final Pladser pladser;

  TilmeldDeltagere(
      Tilmeldinger tilmeldinger,
      Screeningsresultater resultater,
      Holdregister register,
      Pladser pladser) {
    this.tilmeldinger = tilmeldinger;
    this.resultater = resultater;
    this.register = register;
    this.pladser = pladser;
  }

  /** The class and how many of the job centre's own are enrolled. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Hold hold = register.hent(s.forloebId(), s.holdNr());
    return Map.of(
        "forloebId", s.forloebId(),
        "holdtitel", hold.titel(),
        "start", Datoer.tekst(hold.vilkaar().start()),
        "sted", hold.sted(),
        "tilmeldte", egne(s).size(),
        "manglende", manglende(s));
  }

  @Override
  public Intet modtag(Tilmeldingssvar svar, Situation s) {
    int mangler = manglende(s);
    if (mangler > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at tilmelde %s. Åbn listen i Projektrum, eller ret deres screening."
              .formatted(Antal.af(mangler, "udvalgt", "udvalgte")));
    }
    List<Tilmeldt> egne = egne(s);
    long udenInfo = egne.stream().filter(t -> !t.tilmelding().praktiskInfo()).count();
    if (udenInfo > 0) {
      throw new Regelbrud(
          null,
          "%d af jeres tilmeldte har ikke fået den praktiske information. Giv den, og sæt kryds på listen."
              .formatted(udenInfo));
    }
    tilmeldinger.gemAfslutning(s.registrering(), s.holdNr(), s.jobcenter(), egne.size(), svar);
    return new Intet();
  }

  private List<Tilmeldt> egne(Situation s) {
    Set<String> paaHoldet = pladser.paaHold(s.forloebId(), s.holdNr());
    return tilmeldinger.afJobcenter(s.forloebId(), s.jobcenter()).stream()
        .filter(t -> paaHoldet.contains(t.tilmelding().deltagerId()))
        .toList();
  }

  /** How many of the job centre's selected in the class are not enrolled yet. */
  private int manglende(Situation s) {
    Set<String> paaHoldet = pladser.paaHold(s.forloebId(), s.holdNr());
    Set<String> tilmeldte =
        egne(s).stream().map(t -> t.tilmelding().deltagerId()).collect(Collectors.toSet());
    return (int)
        resultater.afJobcenter(s.forloebId(), s.jobcenter()).stream()
            .filter(r -> r.resultat() == Screeningsudfald.UDVALGT)
            .map(Screeningsresultat::deltagerId)
            .filter(id -> paaHoldet.contains(id) && !tilmeldte.contains(id))
            .count();
  }
}
