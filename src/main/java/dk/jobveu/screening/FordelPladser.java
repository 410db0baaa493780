package dk.jobveu.screening;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Fristdage;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.screening.Fyldning.Fyldningsgrad;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shares the places between the job centres, in writing, before they screen. */
@Brugstilfaelde
public class FordelPladser implements Blanket<Screeningsplan, FordelPladser.Udfald> {

  /** The screening closes as its last day ends. */
  public record Udfald(LocalDate screeningsfrist) {}

  private final Screeninger screeninger;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Planramme ramme;
  private final Fyldning fyldning;
  private final Beslutninger beslutninger;
  private final Fristdage frister;
  private final Udbudsrunder runder;
  private final Underretninger underretninger;

  FordelPladser(
      Screeninger screeninger,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Planramme ramme,
      Fyldning fyldning,
      Beslutninger beslutninger,
      Fristdage frister,
      Udbudsrunder runder,
      Underretninger underretninger) {
    this.screeninger = screeninger;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.ramme = ramme;
    this.fyldning = fyldning;
    this.beslutninger = beslutninger;
    this.frister = frister;
    this.runder = runder;
    this.underretninger = underretninger;
  }

  /** What each job centre had last time, or an even share of the places that the plan has. */
  @Override
  public Optional<Screeningsplan> forslag(Situation s) {
    String id = s.forloebId();
    Optional<Screeningsplan> foer = screeninger.plan(id);
    int minimum =
        foer.map(Screeningsplan::minimum)
            .orElseGet(() -> beslutninger.taerskel("min_hold_default", id).intValue());
    int pladser =
        foer.map(Screeningsplan::pladser)
            .orElseGet(() -> Optional.ofNullable(ramme.ledigePladser(id)).orElse(minimum));
    int mindst = Math.min(minimum, pladser);
    return Optional.of(
        new Screeningsplan(
            pladser,
            mindst,
            frist(foer.map(Screeningsplan::frist), s),
            foer.map(Screeningsplan::ordninger).orElse(null),
            foer.map(Screeningsplan::ordningerMedSkolen).orElse(false),
            maal(id, pladser, mindst)));
  }

  /** What was said before, what the projektplan says, or the usual time from now. */
  private LocalDate frist(Optional<LocalDate> tidligere, Situation s) {
    LocalDate idag = Datoer.dagen(s.registrering().tidspunkt());
    return tidligere
        .or(() -> Optional.ofNullable(ramme.screeningsdag(s.forloebId())))
        .filter(f -> !f.isBefore(idag))
        .orElseGet(() -> frister.sidsteDag("screening"));
  }

  private List<Jobcentermaal> maal(String forloebId, int pladser, int minimum) {
    List<String> jobcentre = jobcentre(forloebId);
    List<Jobcentermaal> alle = new ArrayList<>();
    for (String j : jobcentre) {
      Optional<Jobcenterscreening> foer = screeninger.find(forloebId, j);
      int nr = alle.size();
      int maal = foer.map(Jobcenterscreening::maal).orElse(andel(pladser, jobcentre.size(), nr));
      int mindst =
          foer.map(Jobcenterscreening::minimum).orElse(andel(minimum, jobcentre.size(), nr));
      alle.add(new Jobcentermaal(j, maal, Math.min(maal, mindst)));
    }
    return alle;
  }

  private static int andel(int hele, int antal, int nr) {
    return hele / antal + (nr < hele % antal ? 1 : 0);
  }

  /** The job centres to choose between, and how the round before went. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "jobcentervalg",
        jobcentre(s.forloebId()).stream().map(j -> new Valg(j, aktoerer.navn(j))).toList(),
        "antalRunder",
        screeninger.plan(s.forloebId()).isPresent() ? 1 : 0,
        "fyldning",
        fyldning.af(s.forloebId()).jobcentre().stream().map(FordelPladser::raekke).toList());
  }

  private List<String> jobcentre(String forloebId) {
    return aktoerer.efterNavn(deltagelser.jobcentre(forloebId));
  }

  private static Map<String, Object> raekke(Fyldningsgrad g) {
    return Map.of(
        "jobcenter",
        g.navn(),
        "maal",
        g.maal(),
        "udvalgt",
        g.udvalgt(),
        "venteliste",
        g.venteliste(),
        "status",
        g.stand());
  }

  @Override
  public Udfald modtag(Screeningsplan plan, Situation s) {
    Registrering r = s.registrering();
    if (plan.minimum() > plan.pladser()) {
      throw new Regelbrud(
          "minimum",
          "Minimum er %d, men der er kun %s."
              .formatted(plan.minimum(), Antal.af(plan.pladser(), "plads", "pladser")));
    }
    kontrollerJobcentre(plan.jobcentre(), deltagelser.jobcentre(r.forloebId()));
    if (plan.ordningerMedSkolen() && plan.ordninger() == null) {
      throw new Regelbrud(
          "ordninger", "Skriv de ordninger, som du og skolen har gjort klare for medarbejderne.");
    }
    String foer = screeninger.plan(r.forloebId()).map(Screeningsplan::ordninger).orElse(null);
    screeninger.gemPlan(r, plan);
    if (!Objects.equals(foer, plan.ordninger())) {
      fortaelSkolen(r, plan);
    }
    int fordelt = plan.jobcentre().stream().mapToInt(Jobcentermaal::maal).sum();
    haendelser.registrer(
        r,
        "PLADSER_FORDELT",
        "%s: fordelt er %d på %s. Screeningen slutter den %s."
            .formatted(
                Antal.af(plan.pladser(), "plads", "pladser"),
                fordelt,
                Antal.af(plan.jobcentre().size(), "jobcenter", "jobcentre"),
                Datoer.tekst(plan.frist())));
    return new Udfald(plan.frist());
  }

  /** The school answers for the schemes too, so it can say what is wrong before they are told. */
  private void fortaelSkolen(Registrering r, Screeningsplan plan) {
    List<String> skoler =
        runder
            .valg(r.forloebId())
            .filter(Udbydervalg::gaelder)
            .map(Udbydervalg::skoler)
            .orElse(List.of());
    for (String skole : plan.ordninger() == null ? List.<String>of() : skoler) {
      underretninger.send(
          "ordninger:%s:%s:%d".formatted(r.forloebId(), skole, r.tidspunkt().toEpochMilli()),
          r.forloebId(),
          skole,
          "Se, om ordningerne er rigtige",
          "Jobcentrenes medarbejdere får snart at vide, hvilke ordninger der kan bruges i forløbet: "
              + Tekst.saetning(plan.ordninger())
              + " I har ansvaret for dem sammen med koordinatoren. Er noget forkert, eller mangler der"
              + " noget, så skriv det til koordinatoren i forløbets samtale.");
    }
  }

  private void kontrollerJobcentre(List<Jobcentermaal> maal, List<String> deltagende) {
    Set<String> naevnt = new HashSet<>();
    for (Jobcentermaal m : maal) {
      kraev(deltagende.contains(m.jobcenter()), "%s er ikke med i forløbet.", m.jobcenter());
      kraev(naevnt.add(m.jobcenter()), "%s står der to gange.", m.jobcenter());
      kraev(m.mindst() <= m.maal(), "%s har et minimum, der er større end målet.", m.jobcenter());
    }
    for (String j : deltagende) {
      kraev(
          naevnt.contains(j),
          "%s er med i forløbet og skal også have et mål. Skriv 0, hvis de ikke skal finde nogen.",
          j);
    }
  }

  private void kraev(boolean ok, String besked, String jobcenter) {
    if (!ok) {
      throw new Regelbrud("jobcentre", besked.formatted(aktoerer.navn(jobcenter)));
    }
  }
}
