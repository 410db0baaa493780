package dk.jobveu.screening.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.liste.Numre;
import dk.jobveu.screening.Fyldning;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.RegistrerScreeninger;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All candidates of one job centre, screened many at once; the table DMN-9 proposes. */
@Component
@Order(2)
class Screeningsliste implements Liste<Kandidatkriterier> {

  private final Deltagere deltagere;
  private final Screeningsresultater resultater;
  private final Screeninger screeninger;
  private final Fyldning fyldning;
  private final Afgoerelseslager afgoerelser;
  private final RegistrerScreeninger registrer;

  Screeningsliste(
      Deltagere deltagere,
      Screeningsresultater resultater,
      Screeninger screeninger,
      Fyldning fyldning,
      Afgoerelseslager afgoerelser,
      RegistrerScreeninger registrer) {
    this.deltagere = deltagere;
    this.resultater = resultater;
    this.screeninger = screeninger;
    this.fyldning = fyldning;
    this.afgoerelser = afgoerelser;
    this.registrer = registrer;
  }

  @Override
  public String sti() {
    return "screening";
  }

  @Override
  public String navn() {
    return "Screening";
  }

  @Override
  public String vejledning() {
    return "Screen jeres kandidater, så mange ad gangen som du vil. Sæt kryds ved de kompetencer,"
        + " kandidaten har, eller vælg bare, om kravene er opfyldt. Når du gemmer, viser systemet"
        + " et forslag for hver. Er I uenige, så vælg jeres eget resultat og skriv hvorfor.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.JOBCENTRET;
  }

  @Override
  public Ret ret(Indsigt indsigt) {
    return harScreening(indsigt) ? adgang().retUndervejs(indsigt) : Ret.INGEN;
  }

  private static boolean harScreening(Indsigt indsigt) {
    return indsigt.forloeb().kanHaveLedige();
  }

  @Override
  public boolean kort() {
    return true;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.visning("maalgruppe", "Målgruppe"),
        Kolonne.numre("kompetencer", "Kompetencer", k.map(this::kompetencer).orElse(Map.of()), 100)
            .medHint("I en fil numre, fx 1-5, 8"),
        Kolonne.valg("skalkrav", "Opfylder kravene", Skalkrav.values(), Skalkrav::tekst)
            .medHint("Kun hvis du ikke angiver kompetencer"),
        Kolonne.valg("motivation", "Vil selv", Motivation.values(), Motivation::tekst),
        Kolonne.jaNej("sprogOk", "Sprog er godt nok"),
        Kolonne.jaNej("personligSocialOk", "Passer personligt og socialt"),
        Kolonne.jaNej("jobmaalPasser", "Jobmål passer"),
        Kolonne.valg(
            "virksomhedssamtale",
            "Samtale med virksomhed",
            Virksomhedssamtale.values(),
            Virksomhedssamtale::tekst),
        Kolonne.visning("resultat", "Resultat"),
        Kolonne.valg(
                "oensketResultat",
                "Jeres eget resultat",
                Screeningsudfald.values(),
                Screeningsudfald::tekst)
            .medHint("Tomt: følg forslaget"),
        Kolonne.tekst("begrundelse", "Jeres begrundelse", 500));
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    String jobcenter = k.indsigt().kraevJobcenter();
    Map<String, Screeningsresultat> kendte =
        resultater.afJobcenter(k.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Screeningsresultat::deltagerId, Function.identity()));
    Map<String, TruffenAfgoerelse> grunde =
        afgoerelser.omEnkelte(k.forloebId(), "screen_kandidat").stream()
            .collect(
                Collectors.toMap(
                    TruffenAfgoerelse::vedroerer, Function.identity(), (nyeste, aeldre) -> nyeste));
    return deltagere.ledigeAfJobcenter(k.forloebId(), jobcenter).stream()
        .map(d -> raekke(d, kendte.get(d.deltagerId()), grunde.get(d.deltagerId())))
        .toList();
  }

  private static Map<String, String> raekke(
      Deltager d, Screeningsresultat s, TruffenAfgoerelse grund) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, d.deltagerId());
    r.put("maalgruppe", d.maalgruppe() + (d.udsatEllerUng() ? " (udsat eller ung)" : ""));
    if (s == null) {
      return r;
    }
    r.put("kompetencer", Numre.skriv(s.opfyldte()));
    r.put("skalkrav", s.opfyldte().isEmpty() ? Celler.af(s.skalkrav()) : null);
    r.put("motivation", Celler.af(s.motivation()));
    r.put("sprogOk", Celler.af(s.sprogOk()));
    r.put("personligSocialOk", s.opfyldte().isEmpty() ? Celler.af(s.personligSocialOk()) : null);
    r.put("jobmaalPasser", Celler.af(s.jobmaalPasser()));
    r.put("virksomhedssamtale", Celler.af(s.virksomhedssamtale()));
    r.put("resultat", resultat(s, grund));
    r.put("oensketResultat", s.tilsidesat() ? Celler.af(s.resultat()) : null);
    r.put("begrundelse", s.begrundelse());
    return r;
  }

  /** What holds, and why the table said what it said. */
  private static String resultat(Screeningsresultat s, TruffenAfgoerelse grund) {
    String tekst =
        s.tilsidesat()
            ? "%s. Forslaget var: %s.".formatted(s.resultat().tekst(), s.forslag().tekst())
            : s.resultat().tekst() + (s.taetOpfoelgning() ? ", med tæt opfølgning." : ".");
    return grund == null
        ? tekst
        : tekst + " " + grund.begrundelse() + (grund.erAntagelse() ? " (antagelse)" : "");
  }

  /** With numbers the profile says the rest; a result of one's own that is the proposal is none. */
  @Override
  public Map<String, String> somGemt(Map<String, String> celler, Map<String, String> staar) {
    if (celler.isEmpty()) {
      return celler;
    }
    Map<String, String> ud =
        Celler.med(celler, Virksomhedssamtale.INGEN.name(), "virksomhedssamtale");
    String numre = ud.get("kompetencer");
    Set<Integer> opfyldte = numre == null ? null : Numre.laes(numre);
    if (opfyldte != null) {
      ud.put("kompetencer", Numre.skriv(opfyldte));
      ud.keySet().removeAll(Set.of("skalkrav", "personligSocialOk"));
    }
    return ud;
  }

  @Override
  public Kandidatkriterier laes(Linje l, Listekontekst k) {
    String numre = l.tekst("kompetencer");
    Set<Integer> opfyldte = numre == null ? null : Numre.laes(numre);
    if (numre != null) {
      kontroller(l, opfyldte, k);
    }
    Skalkrav skalkrav = l.valg("skalkrav", Skalkrav.class);
    if (numre == null && skalkrav == null) {
      l.galt("kompetencer", "Angiv kompetencerne, eller vælg, om kravene er opfyldt.");
    }
    Motivation motivation = l.valg("motivation", Motivation.class);
    if (!l.erUdfyldt("motivation")) {
      l.galt("motivation", "Vælg, om kandidaten selv vil.");
    }
    return new Kandidatkriterier(
        l.pseudonym(),
        opfyldte,
        skalkrav,
        motivation,
        l.jaNej("sprogOk"),
        l.jaNej("personligSocialOk"),
        l.jaNej("jobmaalPasser"),
        l.valg("virksomhedssamtale", Virksomhedssamtale.class),
        l.valg("oensketResultat", Screeningsudfald.class),
        l.tekst("begrundelse"));
  }

  private void kontroller(Linje l, Set<Integer> opfyldte, Listekontekst k) {
    if (opfyldte == null) {
      l.galt("kompetencer", "Skriv numre med komma imellem, fx 1-5, 8.");
      return;
    }
    int flest = profil(k).map(p -> p.kompetencer().size()).orElse(0);
    opfyldte.stream()
        .filter(nr -> nr < 1 || nr > flest)
        .findFirst()
        .ifPresent(nr -> l.galt("kompetencer", "Profilen har ingen kompetence " + nr + "."));
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Kandidatkriterier> raekker) {
    return registrer.kontroller(r, organisation(k.indsigt()), raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Kandidatkriterier> raekker) {
    Map<Screeningsudfald, Integer> antal = new EnumMap<>(Screeningsudfald.class);
    registrer
        .screen(r, organisation(k.indsigt()), raekker)
        .forEach(s -> antal.merge(s.resultat(), 1, Integer::sum));
    return "%s screenet: %s."
        .formatted(
            Antal.af(raekker.size(), "kandidat er", "kandidater er"),
            antal.entrySet().stream()
                .map(
                    e -> e.getValue() + " " + e.getKey().tekst().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  @Override
  public List<String> overblik(Listekontekst k) {
    List<String> linjer = new ArrayList<>();
    String jobcenter = k.indsigt().kraevJobcenter();
    fyldning.af(k.forloebId()).jobcentre().stream()
        .filter(g -> g.jobcenter().equals(jobcenter))
        .forEach(
            g ->
                linjer.add(
                    "I har udvalgt %d og skal finde %d (mindst %d). På venteliste: %d."
                        .formatted(g.udvalgt(), g.maal(), g.minimum(), g.venteliste())));
    if (profil(k).isEmpty()) {
      linjer.add("Screeningsprofilen er ikke klar endnu, så I kan ikke screene.");
    } else if (ret(k.indsigt()) != Ret.SKRIV) {
      // beside the fields they stand at their boxes
      linjer.addAll(kompetencer(k).values());
    }
    return linjer;
  }

  /** The competences of the profile by their numbers. */
  private Map<String, String> kompetencer(Listekontekst k) {
    List<Kompetence> alle = profil(k).map(Screeningsprofil::kompetencer).orElse(List.of());
    Map<String, String> valg = new LinkedHashMap<>();
    IntStream.rangeClosed(1, alle.size())
        .forEach(nr -> valg.put(String.valueOf(nr), kompetence(nr, alle.get(nr - 1))));
    return valg;
  }

  private static String kompetence(int nr, Kompetence c) {
    return "%d. %s (%s, %s)"
        .formatted(
            nr,
            c.navn(),
            c.type().tekst().toLowerCase(java.util.Locale.ROOT),
            c.skal() ? "skal" : "en fordel");
  }

  private Optional<Screeningsprofil> profil(Listekontekst k) {
    return screeninger.profil(k.forloebId());
  }
}
