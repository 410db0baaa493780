package dk.jobveu.hold;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Enrols many of a job centre's unemployed at once. Nobody gets in without a screening
 * result that says selected; this is one of the few hard rules. All or none are written.
 */
@Brugstilfaelde
public class RegistrerTilmeldinger {

  private final Tilmeldinger tilmeldinger;
  private final Screeningsresultater resultater;
  private final Holdregister register;

  public RegistrerTilmeldinger(
      Tilmeldinger tilmeldinger, Screeningsresultater resultater, Holdregister register) {
    this.tilmeldinger = tilmeldinger;
    this.resultater = resultater;
    this.register = register;
  }

  public void tilmeld(Registrering r, String jobcenter, List<Tilmelding> nye) {
    register.laas(r.forloebId());
    Listekontrol.afvis(kontroller(r, jobcenter, nye));
    tilmeldinger.gemTilmeldinger(r, jobcenter, false, nye);
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, String jobcenter, List<Tilmelding> nye) {
    Hold hold = register.hent(r.forloebId());
    Holdstatus status = register.status(r.forloebId());
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(
        status == Holdstatus.GENNEMFOERES || status == Holdstatus.STARTET,
        null,
        "I kan tilmelde, når det er besluttet, at holdet bliver gennemført.");
    Map<String, Screeningsresultat> egne =
        resultater.afJobcenter(r.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Screeningsresultat::deltagerId, Function.identity()));
    Set<String> paaHoldet = new HashSet<>(tilmeldinger.deltagerIds(r.forloebId()));
    for (int nr = 0; nr < nye.size(); nr++) {
      kontrol.raekke(nr);
      Tilmelding t = nye.get(nr);
      kontrol.kraev(() -> kraevUdvalgt(t.deltagerId(), egne.get(t.deltagerId())));
      kontrol.kraev(
          t.ordning() != null,
          "ordning",
          "Vælg, hvem der betaler kurset for %s.".formatted(t.deltagerId()));
      paaHoldet.add(t.deltagerId());
    }
    int alle = paaHoldet.size() + hold.vilkaar().andreTilmeldte();
    kontrol.heleListen();
    kontrol.kraev(
        alle <= hold.maksimum(),
        null,
        "Holdet har plads til %d, og I prøver at nå op på %d. Sæt de sidste på venteliste."
            .formatted(hold.maksimum(), alle));
    return kontrol.brud();
  }

  private static void kraevUdvalgt(String deltagerId, Screeningsresultat resultat) {
    if (resultat == null) {
      throw new Regelbrud(
          "deltagerId",
          "%s er ikke screenet af jer og kan derfor ikke tilmeldes.".formatted(deltagerId));
    }
    if (resultat.resultat() != Screeningsudfald.UDVALGT) {
      throw new Regelbrud(
          "deltagerId",
          "%s er ikke udvalgt (»%s«) og kan derfor ikke tilmeldes."
              .formatted(deltagerId, resultat.resultat().tekst()));
    }
  }
}
