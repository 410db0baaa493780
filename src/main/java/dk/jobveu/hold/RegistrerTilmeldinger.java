package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Pladser.Plads;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.ArrayList;
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

  /** Twice across the country: more is a slip of the finger. */
  private static final int KM_HOEJST = 1000;

  private final Tilmeldinger tilmeldinger;
  private final Screeningsresultater resultater;
  private final Holdregister register;
  private final Pladser pladser;
  private final Fordeling fordeling;
  private final Deltagere deltagere;
  private final Personordninger ordninger;
  private final StartDeltagerforloeb deltagerne;

  public RegistrerTilmeldinger(
      Tilmeldinger tilmeldinger,
      Screeningsresultater resultater,
      Holdregister register,
      Pladser pladser,
      Fordeling fordeling,
      Deltagere deltagere,
      Personordninger ordninger,
      StartDeltagerforloeb deltagerne) {
    this.tilmeldinger = tilmeldinger;
    this.resultater = resultater;
    this.register = register;
    this.pladser = pladser;
    this.fordeling = fordeling;
    this.deltagere = deltagere;
    this.ordninger = ordninger;
    this.deltagerne = deltagerne;
  }

  public void tilmeld(Registrering r, String jobcenter, List<Tilmelding> nye) {
    register.laas(r.forloebId());
    fordeling.placer(r, nye.stream().map(Tilmelding::deltagerId).toList());
    List<Brud> brud = new ArrayList<>(kontroller(r, jobcenter, nye));
    brud.addAll(udenPlads(r, nye));
    Listekontrol.afvis(brud);
    tilmeldinger.gemTilmeldinger(r, jobcenter, false, nye);
    deltagerne.paaBegyndteHold(r, nye.stream().map(Tilmelding::deltagerId).toList());
  }

  /** Those whom no class has room for; others may have been given a place on the way. */
  private List<Brud> udenPlads(Registrering r, List<Tilmelding> nye) {
    Set<String> medPlads =
        pladser.alle(r.forloebId()).stream().map(Plads::deltagerId).collect(Collectors.toSet());
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < nye.size(); nr++) {
      kontrol.raekke(nr);
      String id = nye.get(nr).deltagerId();
      kontrol.kraev(
          medPlads.contains(id),
          "deltagerId",
          "Der er ikke plads til %s på et hold. Sæt deltageren på venteliste.".formatted(id));
    }
    return kontrol.brud();
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, String jobcenter, List<Tilmelding> nye) {
    List<Holdregister.Oprettet> hold = register.alle(r.forloebId());
    Map<String, List<Plads>> pladserPr =
        pladser.alle(r.forloebId()).stream().collect(Collectors.groupingBy(Plads::deltagerId));
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(
        hold.stream().anyMatch(h -> tagerImod(h.status())),
        null,
        "I kan tilmelde, når det er besluttet, at holdet bliver gennemført.");
    Map<String, Screeningsresultat> egne =
        resultater.afJobcenter(r.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Screeningsresultat::deltagerId, Function.identity()));
    Map<String, Deltager> folk =
        deltagere.afJobcenter(r.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    Personordninger.Opslag opslag = ordninger.opslag(r.forloebId());
    Set<String> paaHoldet = new HashSet<>(tilmeldinger.deltagerIds(r.forloebId()));
    for (int nr = 0; nr < nye.size(); nr++) {
      kontrol.raekke(nr);
      Tilmelding t = nye.get(nr);
      kontrol.kraev(() -> kraevUdvalgt(t.deltagerId(), egne.get(t.deltagerId())));
      kontrol.kraev(
          t.ordning() != null,
          "ordning",
          "Vælg, hvem der betaler kurset for %s.".formatted(t.deltagerId()));
      kontrol.kraev(() -> kraevFakta(t, folk.get(t.deltagerId()), opslag));
      kontrol.kraev(
          () ->
              kraevHoldet(t.deltagerId(), pladserPr.getOrDefault(t.deltagerId(), List.of()), hold));
      paaHoldet.add(t.deltagerId());
    }
    kontrol.heleListen();
    kontrollerPlads(kontrol, r.forloebId(), hold, paaHoldet.size());
    return kontrol.brud();
  }

  private static boolean tagerImod(Holdstatus status) {
    return status == Holdstatus.GENNEMFOERES || status == Holdstatus.STARTET;
  }

  /**
   * A place in a class that will be held; whoever has none yet is given one where there is room.
   */
  private static void kraevHoldet(
      String deltagerId, List<Plads> pladser, List<Holdregister.Oprettet> hold) {
    boolean venter =
        !pladser.isEmpty()
            && hold.stream()
                .filter(h -> tagerImod(h.status()) || h.status() == Holdstatus.AFSLUTTET)
                .noneMatch(h -> pladser.stream().anyMatch(p -> p.holdNr() == h.nr()));
    if (venter) {
      throw new Regelbrud(
          "deltagerId",
          "Det er ikke besluttet endnu, om %s's hold bliver gennemført.".formatted(deltagerId));
    }
  }

  /** All who are enrolled go to a class of the first courses; one not created yet has no limit. */
  private void kontrollerPlads(
      Listekontrol kontrol, String forloebId, List<Holdregister.Oprettet> hold, int tilmeldte) {
    Set<Integer> foerste =
        register.planlagte(forloebId).stream()
            .filter(h -> h.trin() == 1)
            .map(Planlagthold::nr)
            .collect(Collectors.toSet());
    List<Holdregister.Oprettet> oprettede =
        hold.stream().filter(h -> foerste.contains(h.nr())).toList();
    List<Holdregister.Oprettet> aabne =
        oprettede.stream().filter(h -> h.status() != Holdstatus.AFLYST).toList();
    int plads = aabne.stream().mapToInt(h -> h.hold().maksimum()).sum();
    int alle = tilmeldte + aabne.stream().mapToInt(h -> register.tilAndre(forloebId, h)).sum();
    kontrol.kraev(
        oprettede.size() < foerste.size() || alle <= plads,
        null,
        "%s har plads til %d, og I prøver at nå op på %d. Sæt de sidste på venteliste."
            .formatted(aabne.size() == 1 ? "Holdet" : "Holdene", plads, alle));
  }

  /** What is known of the participant must not rule the scheme out. */
  private static void kraevFakta(Tilmelding t, Deltager d, Personordninger.Opslag opslag) {
    Ordningsfakta fakta = t.kendteFakta();
    if (fakta.ledigSiden() != null
        && fakta.bevilgetDen() != null
        && fakta.ledigSiden().isAfter(fakta.bevilgetDen())) {
      throw new Regelbrud("ledigSiden", "Dagen skal ligge før den dag, ordningen er bevilget.");
    }
    if (fakta.dagligKm() != null && (fakta.dagligKm() < 0 || fakta.dagligKm() > KM_HOEJST)) {
      throw new Regelbrud(
          "dagligKm", "Skriv kilometer frem og tilbage om dagen, højst %d.".formatted(KM_HOEJST));
    }
    if (d != null && t.ordning() != null) {
      opslag.kraevMulig(d, t);
    }
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
