package dk.jobveu.projektplan;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.opstart.Jobcenterordning;
import dk.jobveu.opstart.Ordninger;
import dk.jobveu.projektplan.Planindhold.Deltagere;
import dk.jobveu.projektplan.Planindhold.Kursuskrav;
import dk.jobveu.projektplan.Planindhold.Maalgruppevalg;
import dk.jobveu.projektplan.Projektplan.Status;
import dk.jobveu.referencedata.Referencedata;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tovholder puts the plan together; each time it is handed in it is a new version.
 * Starts from its last version, or from what each has written and the forløb already knows.
 */
@Brugstilfaelde
public class SkrivProjektplan implements Blanket<Planindhold, Intet> {

  private final Projektplaner planer;
  private final Virksomheder virksomheder;
  private final Planforslag planforslag;
  private final Planforlaeg planforlaeg;
  private final Bidragssamling bidrag;
  private final Planenighed planenighed;
  private final Aktoerer aktoerer;
  private final Ordninger ordninger;
  private final Referencedata referencedata;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;

  SkrivProjektplan(
      Projektplaner planer,
      Virksomheder virksomheder,
      Planforslag planforslag,
      Planforlaeg planforlaeg,
      Bidragssamling bidrag,
      Planenighed planenighed,
      Aktoerer aktoerer,
      Ordninger ordninger,
      Referencedata referencedata,
      Forloebregister forloeb,
      Beslutninger beslutninger,
      Afvigelser afvigelser) {
    this.planer = planer;
    this.virksomheder = virksomheder;
    this.planforslag = planforslag;
    this.planforlaeg = planforlaeg;
    this.bidrag = bidrag;
    this.planenighed = planenighed;
    this.aktoerer = aktoerer;
    this.ordninger = ordninger;
    this.referencedata = referencedata;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
  }

  @Override
  public Optional<Planindhold> forslag(Situation s) {
    return planer.seneste(s.forloebId()).map(Projektplan::indhold);
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Forloeb f = forloeb.hent(s.forloebId());
    Optional<Projektplan> seneste = planer.seneste(f.id());
    Map<String, Object> vist = new HashMap<>();
    vist.put("medLedige", f.erForLedige());
    vist.put("medBeskaeftigede", f.kanHaveBeskaeftigede());
    vist.put("erRetur", seneste.isPresent());
    List<Map<String, Object>> oensker = rettelser(f.id());
    vist.put("mangeltekst", seneste.map(p -> mangeltekst(p, !oensker.isEmpty())).orElse(""));
    vist.put("rettelser", oensker);
    vist.put("antalRettelser", oensker.size());
    List<Map<String, Object>> bidragene = bidrag.tabel(f.id());
    vist.put("bidrag", bidragene);
    vist.put("antalBidrag", bidragene.size());
    vist.put("datotekst", seneste.isPresent() ? "" : bidrag.uenighed(f.id()));
    vist.put("virksomhedstekst", Planforslag.behov(virksomheder.tilkendegivne(f.id())));
    vist.put(
        "maalgruppevalg",
        referencedata.maalgrupper(f.startdato()).stream()
            .map(m -> new Valg(String.valueOf(m.nr()), m.nr() + " " + m.titel()))
            .toList());
    vist.put(
        "punktvalg",
        Planpunkter.alle().entrySet().stream()
            .map(e -> new Valg(e.getKey(), e.getValue()))
            .toList());
    vist.put("forlaegstekst", "");
    if (seneste.isEmpty()) {
      vist.putAll(planforlaeg.af(f.id(), s.registrering().organisation()));
      // what this forløb knows itself goes before what another one did
      vist.putAll(planforslag.af(f));
    }
    String kendte = seneste.isPresent() ? "" : ordningstekst(f);
    if (!kendte.isEmpty()) {
      vist.put("ordningerIPlanen", kendte);
    }
    return vist;
  }

  /** What those who have read the last version want to read instead. */
  private List<Map<String, Object>> rettelser(String forloebId) {
    return planenighed.navne(forloebId).stream()
        .sorted(Danskorden.efter(g -> aktoerer.navn(g.part())))
        .flatMap(
            g ->
                g.rettelser().stream()
                    .map(
                        r ->
                            Map.<String, Object>of(
                                "fra", aktoerer.navn(g.part()),
                                "afsnit", r.afsnit(),
                                "rettelse", r.rettelse())))
        .toList();
  }

  private static String mangeltekst(Projektplan plan, boolean skalRettes) {
    if (skalRettes) {
      return "Nogen, der står i planen, vil have den rettet. Ret den, og send den igen; de, der"
          + " har godkendt, bliver kun spurgt, hvis teksten er ændret.";
    }
    return switch (plan.status()) {
      case DATOFEJL ->
          "Datoerne står i en forkert rækkefølge. Ret dem, så hvert skridt ligger efter det"
              + " forrige.";
      case KLADDE, KOMPLET, KAN_UDBYDES_MED_FORBEHOLD ->
          "Skolerne kunne ikke bruge planen. Ret det, der stod i vejen, og send den igen.";
      default -> "Det mangler: " + Planpunkter.tekst(plan.mangler()) + "." + udenAnsvarlig(plan);
    };
  }

  /** Which deliveries nobody answers for, where that is what is missing. */
  private static String udenAnsvarlig(Projektplan plan) {
    return plan.mangler().contains(Planpunkter.ANSVAR)
        ? " Vælg, hvem der er ansvarlig for: %s."
            .formatted(
                plan.indhold().udenAnsvarlig().stream()
                    .map(Ansvar.Leverance::tekst)
                    .collect(Collectors.joining(", ")))
        : "";
  }

  /** The schemes by name; whose, when the job centres have decided differently. */
  private String ordningstekst(Forloeb f) {
    Map<String, String> navne =
        referencedata.ordninger(f.startdato()).stream()
            .collect(Collectors.toMap(o -> o.kode(), o -> o.navn(), (a, b) -> a));
    Map<String, Set<String>> hvem = new LinkedHashMap<>();
    Set<String> alle = new HashSet<>();
    for (Jobcenterordning o : ordninger.alle(f.id())) {
      alle.add(o.jobcenter());
      hvem.computeIfAbsent(
              navne.getOrDefault(o.ordning().ordning(), o.ordning().ordning()),
              n -> new LinkedHashSet<>())
          .add(o.jobcenter());
    }
    return hvem.entrySet().stream()
        .map(
            e ->
                e.getValue().size() == alle.size()
                    ? e.getKey()
                    : medNavne(e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String medNavne(String ordning, Set<String> jobcentre) {
    return "%s (%s)"
        .formatted(
            ordning, jobcentre.stream().map(aktoerer::navn).collect(Collectors.joining(", ")));
  }

  @Override
  public Intet modtag(Planindhold plan, Situation s) {
    if (plan.deltagere().erNul()) {
      throw new Regelbrud(
          "antalLedige",
          "Skriv, hvor mange ledige eller beskæftigede der skal med. Ved I det ikke endnu, så lad begge felter stå tomme.");
    }
    maalgrupper(plan.deltagere(), s.registrering());
    timer(plan.krav(), s.registrering());
    Set<String> punkter = new HashSet<>();
    for (Fravalg fravalg : plan.fravalg()) {
      if (!punkter.add(fravalg.punkt())) {
        throw new Regelbrud("fravalg", "Det samme punkt er fravalgt to gange.");
      }
    }
    int version = planer.seneste(s.forloebId()).map(p -> p.version() + 1).orElse(1);
    planer.gemPlan(
        new Projektplan(s.registrering(), version, Status.KLADDE, List.of(), plan, null));
    return new Intet();
  }

  /** All target groups are the default; narrowing needs a reason (R-7.12b, A-4). */
  private void maalgrupper(Deltagere deltagere, Registrering registrering) {
    if (deltagere.alleEllerUdvalgte() != Maalgruppevalg.UDVALGTE) {
      return;
    }
    if (deltagere.maalgrupper().isEmpty()) {
      throw new Regelbrud("maalgrupper", "Vælg de målgrupper, som forløbet er for.");
    }
    if (deltagere.indsnaevring() == null) {
      throw new Regelbrud(
          "indsnaevring", "Skriv, hvorfor forløbet ikke er for alle målgrupper af ledige.");
    }
    afvigelser.registrer(registrering, "R-7.12b", deltagere.indsnaevring());
  }

  /** 37 hours a week are the rule for unemployed participants. */
  private void timer(Kursuskrav krav, Registrering registrering) {
    Integer timer = krav.ugentligeTimer();
    boolean reglenGaelder = forloeb.hent(registrering.forloebId()).erForLedige();
    if (timer == null
        || !reglenGaelder
        || timer == beslutninger.taerskel("ugentlige_timer", registrering.forloebId()).intValue()) {
      return;
    }
    if (krav.timerBegrundelse() == null) {
      throw new Regelbrud(
          "timerBegrundelse", "Skriv, hvorfor forløbet ikke er på fuld tid (37 timer om ugen).");
    }
    afvigelser.registrer(registrering, "R-5.14", krav.timerBegrundelse());
  }
}
