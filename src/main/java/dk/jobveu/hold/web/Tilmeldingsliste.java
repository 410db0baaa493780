package dk.jobveu.hold.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Navnegrundlag;
import dk.jobveu.deltager.Navnevideregivelse;
import dk.jobveu.deltager.Navnevideregivelser;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Finansiering;
import dk.jobveu.hold.FlytDeltagere;
import dk.jobveu.hold.FlytDeltagere.Flytning;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Navnevalg;
import dk.jobveu.hold.Ordningsfakta;
import dk.jobveu.hold.Ordningsfakta.Positivliste;
import dk.jobveu.hold.Ordningsfakta.Uddannelse;
import dk.jobveu.hold.Personordninger;
import dk.jobveu.hold.Pladser;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.hold.RegistrerTilmeldinger;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.hold.VideregivNavne;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A job centre enrols its selected candidates in the class. */
@Component
@Order(3)
class Tilmeldingsliste implements Liste<Tilmeldingsliste.Raekke> {

  private static final String NEJ = "NEJ";

  /** An enrolment, whether the name goes to the school, and the other class or null. */
  record Raekke(Tilmelding tilmelding, Navnevalg navn, Flytning flytning) {}

  private final Screeningsresultater resultater;
  private final Tilmeldinger tilmeldinger;
  private final Pladser pladser;
  private final Holdregister holdene;
  private final RegistrerTilmeldinger registrer;
  private final Navnevideregivelser videregivelser;
  private final VideregivNavne videregiv;
  private final FlytDeltagere flyt;
  private final Deltagere deltagere;
  private final Personordninger ordninger;

  Tilmeldingsliste(
      Screeningsresultater resultater,
      Tilmeldinger tilmeldinger,
      Pladser pladser,
      Holdregister holdene,
      RegistrerTilmeldinger registrer,
      Navnevideregivelser videregivelser,
      VideregivNavne videregiv,
      FlytDeltagere flyt,
      Deltagere deltagere,
      Personordninger ordninger) {
    this.resultater = resultater;
    this.tilmeldinger = tilmeldinger;
    this.pladser = pladser;
    this.holdene = holdene;
    this.registrer = registrer;
    this.videregivelser = videregivelser;
    this.videregiv = videregiv;
    this.flyt = flyt;
    this.deltagere = deltagere;
    this.ordninger = ordninger;
  }

  @Override
  public String sti() {
    return "tilmelding";
  }

  @Override
  public String navn() {
    return "Tilmelding";
  }

  @Override
  public String vejledning() {
    return "Tilmeld dem, I har udvalgt, til holdet. Vælg, hvem der betaler, og sørg for, at hver"
        + " enkelt ved, hvor og hvornår de skal møde, og hvordan de kommer frem.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.JOBCENTRET;
  }

  @Override
  public Ret ret(Indsigt indsigt) {
    return holdene.alle(indsigt.forloebId()).isEmpty() ? Ret.INGEN : adgang().retUndervejs(indsigt);
  }

  @Override
  public boolean kort() {
    return true;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    List<Kolonne> kolonner = new ArrayList<>(faste());
    Map<String, String> andre = k.map(l -> flyttehold(l.forloebId())).orElse(Map.of());
    if (!andre.isEmpty()) {
      kolonner.add(
          2,
          Kolonne.valg("nytHold", "Flyt til", andre)
              .medHint("Kun når en deltager skal på et andet hold"));
    }
    return kolonner;
  }

  /** The classes to choose between; none when each is the only one with its courses. */
  private Map<String, String> flyttehold(String forloebId) {
    List<Planlagthold> planlagte = holdene.planlagte(forloebId);
    if (planlagte.size() < 2) {
      return Map.of();
    }
    Map<Integer, Integer> trin =
        planlagte.stream().collect(Collectors.toMap(Planlagthold::nr, Planlagthold::trin));
    Map<String, String> valg = new LinkedHashMap<>();
    holdene.alle(forloebId).stream()
        .filter(h -> !h.status().erSlut())
        .filter(h -> Collections.frequency(trin.values(), trin.get(h.nr())) > 1)
        .forEach(
            h ->
                valg.put(
                    String.valueOf(h.nr()),
                    "Hold %d: %s, fra %s"
                        .formatted(
                            h.nr(), h.hold().sted(), Datoer.tekst(h.hold().vilkaar().start()))));
    return valg;
  }

  private static List<Kolonne> faste() {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.visning("hold", "Hold"),
        Kolonne.valg("ordning", "Hvem betaler", Finansiering.values(), Finansiering::tekst)
            .somKraevet(),
        Kolonne.visning("muligheder", "Det kan bruges"),
        Kolonne.jaNej("praktiskInfo", "Har fået praktisk besked"),
        Kolonne.jaNej("befordring", "Transport er på plads"),
        Kolonne.visning("befordringsgodtgoerelse", "Godtgørelse for transport"),
        Kolonne.valg("navnTilSkolen", "Må skolen se navnet", navnevalg())
            .medHint("Så råber skolen op ved navn"),
        Kolonne.valg("uddannelse", "Uddannelse", Uddannelse.values(), Uddannelse::tekst)
            .medHint(
                "Den højeste. Afgør, hvad der kan bruges, og viser, om højtuddannede kommer med"),
        Kolonne.dato("ledigSiden", "Ledig siden"),
        Kolonne.dato("bevilgetDen", "Bevilget den").medHint("Tomt: forløbets startdato"),
        Kolonne.valg(
            "positivliste", "Kurset på positivliste", Positivliste.values(), Positivliste::tekst),
        Kolonne.jaNej("joberklaering", "Arbejdsgiver lover job"),
        Kolonne.heltal("dagligKm", "Kilometer om dagen").medHint("Frem og tilbage"));
  }

  private static Map<String, String> navnevalg() {
    Map<String, String> valg = new LinkedHashMap<>();
    Arrays.stream(Navnegrundlag.values()).forEach(g -> valg.put(g.name(), g.tekst()));
    valg.put(NEJ, "Nej");
    return valg;
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    String jobcenter = k.indsigt().kraevJobcenter();
    Map<String, Tilmelding> kendte =
        tilmeldinger.afJobcenter(k.forloebId(), jobcenter).stream()
            .collect(
                Collectors.toMap(
                    t -> t.tilmelding().deltagerId(), Tilmeldinger.Tilmeldt::tilmelding));
    Map<String, Navnegrundlag> givet =
        videregivelser.gaeldende(k.forloebId(), jobcenter).stream()
            .collect(
                Collectors.toMap(Navnevideregivelse::deltagerId, Navnevideregivelse::grundlag));
    Map<String, String> hold = hold(k.forloebId());
    Map<String, Hold> foerste = foersteHold(k.forloebId());
    Map<String, Deltager> folk =
        deltagere.afJobcenter(k.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    Personordninger.Opslag opslag = ordninger.opslag(k.forloebId());
    return resultater.afJobcenter(k.forloebId(), jobcenter).stream()
        .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
        .map(Screeningsresultat::deltagerId)
        .sorted()
        .map(
            id -> {
              Tilmelding t = kendte.get(id);
              Map<String, String> r = raekke(id, t, givet.get(id), hold.get(id));
              r.put(
                  "muligheder",
                  opslag.forslag(
                      folk.get(id), t == null ? Ordningsfakta.UKENDTE : t.kendteFakta()));
              r.put(
                  "befordringsgodtgoerelse",
                  t == null ? null : ordninger.befordring(k.forloebId(), t, foerste.get(id)));
              return r;
            })
        .toList();
  }

  /** The class that each begins in, by pseudonym. */
  private Map<String, Hold> foersteHold(String forloebId) {
    Map<Integer, Hold> alle =
        holdene.alle(forloebId).stream()
            .collect(Collectors.toMap(Holdregister.Oprettet::nr, Holdregister.Oprettet::hold));
    Map<String, Hold> foerste = new HashMap<>();
    pladser.alle(forloebId).stream()
        .filter(p -> alle.containsKey(p.holdNr()))
        .forEach(p -> foerste.putIfAbsent(p.deltagerId(), alle.get(p.holdNr())));
    return foerste;
  }

  /** The classes of each, by pseudonym. */
  private Map<String, String> hold(String forloebId) {
    return pladser.alle(forloebId).stream()
        .collect(
            Collectors.toMap(
                Pladser.Plads::deltagerId,
                p -> "Hold " + p.holdNr(),
                (foerste, naeste) -> foerste + ", så " + naeste.toLowerCase()));
  }

  private static Map<String, String> raekke(
      String deltagerId, Tilmelding t, Navnegrundlag givet, String hold) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, deltagerId);
    r.put("hold", hold);
    if (t != null) {
      r.put("ordning", t.ordning());
      r.put("praktiskInfo", Celler.af(t.praktiskInfo()));
      r.put("befordring", Celler.af(t.befordring()));
      r.put("navnTilSkolen", givet == null ? NEJ : givet.name());
      Ordningsfakta f = t.kendteFakta();
      r.put("uddannelse", Celler.af(f.uddannelse()));
      r.put("ledigSiden", Celler.af(f.ledigSiden()));
      r.put("bevilgetDen", Celler.af(f.bevilgetDen()));
      r.put("positivliste", Celler.af(f.positivliste()));
      r.put("joberklaering", Celler.af(f.joberklaering()));
      r.put("dagligKm", Celler.af(f.dagligKm()));
    }
    return r;
  }

  @Override
  public Map<String, String> somGemt(Map<String, String> celler, Map<String, String> staar) {
    return celler.isEmpty()
        ? celler
        : Celler.med(
            Celler.medNej(celler, "praktiskInfo", "befordring"),
            staar.getOrDefault("navnTilSkolen", NEJ),
            "navnTilSkolen");
  }

  @Override
  public Raekke laes(Linje l, Listekontekst k) {
    String valg = l.valg("navnTilSkolen");
    return new Raekke(
        new Tilmelding(
            l.pseudonym(),
            l.valg("ordning"),
            Boolean.TRUE.equals(l.jaNej("praktiskInfo")),
            Boolean.TRUE.equals(l.jaNej("befordring")),
            fakta(l)),
        new Navnevalg(
            l.pseudonym(),
            valg != null,
            valg == null || valg.equals(NEJ) ? null : Navnegrundlag.valueOf(valg)),
        flytning(l));
  }

  private static Ordningsfakta fakta(Linje l) {
    Ordningsfakta fakta =
        new Ordningsfakta(
            l.valg("uddannelse", Uddannelse.class),
            l.dato("ledigSiden"),
            l.dato("bevilgetDen"),
            l.valg("positivliste", Positivliste.class),
            l.jaNej("joberklaering"),
            l.heltal("dagligKm"));
    return fakta.erTom() ? null : fakta;
  }

  private static Flytning flytning(Linje l) {
    String hold = l.har("nytHold") ? l.valg("nytHold") : null;
    return hold == null ? null : new Flytning(l.pseudonym(), Integer.parseInt(hold));
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Raekke> raekker) {
    List<Brud> alle =
        new ArrayList<>(registrer.kontroller(r, organisation(k.indsigt()), tilmeldinger(raekker)));
    alle.addAll(videregiv.kontroller(r, navne(raekker)));
    alle.addAll(flyt.kontroller(r, organisation(k.indsigt()), flytninger(raekker)));
    return alle;
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Raekke> raekker) {
    Listekontrol.afvis(kontroller(r, k, raekker));
    flyt.flyt(r, organisation(k.indsigt()), flytninger(raekker));
    registrer.tilmeld(r, organisation(k.indsigt()), tilmeldinger(raekker));
    videregiv.videregiv(r, navne(raekker));
    return Antal.af(raekker.size(), "deltager er tilmeldt.", "er tilmeldt.");
  }

  private static List<Tilmelding> tilmeldinger(List<Raekke> raekker) {
    return raekker.stream().map(Raekke::tilmelding).toList();
  }

  private static List<Flytning> flytninger(List<Raekke> raekker) {
    return raekker.stream().map(Raekke::flytning).toList();
  }

  private static List<Navnevalg> navne(List<Raekke> raekker) {
    return raekker.stream().map(Raekke::navn).toList();
  }

  @Override
  public List<String> overblik(Listekontekst k) {
    return holdene.alle(k.forloebId()).stream()
        .flatMap(h -> hold(h.nr(), h.hold(), h.status()).stream())
        .toList();
  }

  private static List<String> hold(int nr, Hold h, Holdstatus status) {
    return List.of(
        "Hold %d: %s, %s til %s. Status: %s."
            .formatted(
                nr,
                h.titel(),
                Datoer.tekst(h.vilkaar().start()),
                Datoer.tekst(h.vilkaar().slut()),
                status.tekst()),
        "Sted: %s. Plads til %d.".formatted(h.sted(), h.maksimum()));
  }
}
