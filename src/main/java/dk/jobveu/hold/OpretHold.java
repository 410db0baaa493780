package dk.jobveu.hold;

import dk.jobveu.behov.Beskaeftigede;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Varighed;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Holdvilkaar.Afvikling;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.screening.Fyldning;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;

/** The school creates the class with its minimum and the day of decision. */
@Brugstilfaelde
public class OpretHold implements Blanket<Hold, OpretHold.Udfald> {

  /** The days that timers and due dates wait for. */
  public record Udfald(LocalDate holdFrist, LocalDate kursusstart, LocalDate kursusafslutning) {}

  private final Holdregister register;
  private final Haendelser haendelser;
  private final Holdtal tal;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;
  private final Fyldning fyldning;
  private final Indmeldinger indmeldinger;
  private final Jobcentertilknytninger jobcentre;
  private final Vilkaarsaftaler vilkaarsaftaler;
  private final Varighed beslutning;
  private final Arbejdsdage arbejdsdage;

  OpretHold(
      Holdregister register,
      Haendelser haendelser,
      Holdtal tal,
      Forloebregister forloeb,
      Beslutninger beslutninger,
      Fyldning fyldning,
      Indmeldinger indmeldinger,
      Jobcentertilknytninger jobcentre,
      Vilkaarsaftaler vilkaarsaftaler,
      @Value("${jobveu.hold.beslutning}") Varighed beslutning,
      Arbejdsdage arbejdsdage) {
    this.register = register;
    this.haendelser = haendelser;
    this.tal = tal;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
    this.fyldning = fyldning;
    this.indmeldinger = indmeldinger;
    this.jobcentre = jobcentre;
    this.vilkaarsaftaler = vilkaarsaftaler;
    this.beslutning = beslutning;
    this.arbejdsdage = arbejdsdage;
  }

  /** As it is, or with dates from the projektplan and minimum from the thresholds. */
  @Override
  public Optional<Hold> forslag(Situation s) {
    return register
        .find(s.forloebId(), s.holdNr())
        .map(Holdregister.Oprettet::hold)
        .or(() -> Optional.of(nyt(s)));
  }

  private Hold nyt(Situation s) {
    Planlagthold hold = register.planlagt(s.forloebId(), s.holdNr());
    Fyldning.Oversigt plan = fyldning.af(s.forloebId());
    int minimum = minimum(s.forloebId(), hold, plan);
    int beskaeftigede = medBeskaeftigede(s) ? restBeskaeftigede(s, hold.trin()) : 0;
    LocalDate start = hold.start() == null ? s.dag("kursusstart") : hold.start();
    int flest = flereHold(s) ? tal.udvalgteLedige(s.forloebId(), s.holdNr()) : plan.pladser();
    return new Hold(
        titel(s),
        hold.sted(),
        null,
        null,
        hold.maksimum() == null ? Math.max(minimum, flest + beskaeftigede) : hold.maksimum(),
        false,
        new Holdvilkaar(
            null,
            start,
            hold.slut() == null ? s.dag("kursusafslutning") : hold.slut(),
            start == null ? null : beslutningsdag(start, idag(s)),
            minimum,
            beskaeftigede,
            null,
            null,
            garanteredePladser(s.forloebId()),
            false,
            false,
            false,
            false));
  }

  private boolean flereHold(Situation s) {
    return register.planlagte(s.forloebId()).size() > 1;
  }

  private String titel(Situation s) {
    String titel = forloeb.hent(s.forloebId()).titel();
    return flereHold(s) ? "%s, hold %d".formatted(titel, s.holdNr()) : titel;
  }

  /** What the school said; else, for the only class, what the screening aims at. */
  private int minimum(String forloebId, Planlagthold hold, Fyldning.Oversigt plan) {
    if (hold.minimum() != null) {
      return hold.minimum();
    }
    return plan.minimum() > 0
        ? plan.minimum()
        : beslutninger.taerskel("min_hold_default", forloebId).intValue();
  }

  private boolean medBeskaeftigede(Situation s) {
    return forloeb.hent(s.forloebId()).kanHaveBeskaeftigede();
  }

  /** Those who were reported and are in no other class with the same courses. */
  private int restBeskaeftigede(Situation s, int trin) {
    int meldt =
        indmeldinger.beskaeftigede(s.forloebId()).stream().mapToInt(Beskaeftigede::antal).sum();
    int andetsteds =
        register.alle(s.forloebId()).stream()
            .filter(h -> h.status() != Holdstatus.AFLYST)
            .filter(h -> register.planlagt(s.forloebId(), h.nr()).trin() == trin)
            .mapToInt(h -> h.hold().vilkaar().beskaeftigede())
            .sum();
    return Math.max(0, meldt - andetsteds);
  }

  /** What the job centres that take part have promised to pay for in their terms (D14, R-16.7). */
  private Integer garanteredePladser(String forloebId) {
    Set<String> med =
        jobcentre.deltagende(forloebId).stream()
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    int pladser =
        vilkaarsaftaler.alle(forloebId).stream()
            .filter(v -> med.contains(v.jobcenter()) && v.indhold().betalingsgaranti() != null)
            .mapToInt(v -> v.indhold().betalingsgaranti())
            .sum();
    return pladser == 0 ? null : pladser;
  }

  /** The usual time before the start, unless that day has passed already. */
  private LocalDate beslutningsdag(LocalDate start, LocalDate idag) {
    LocalDate dag = beslutning.foer(start, arbejdsdage);
    return dag.isBefore(idag) && !start.isBefore(idag) ? idag : dag;
  }

  private static LocalDate idag(Situation s) {
    return Datoer.dagen(s.registrering().tidspunkt());
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    String kurser = register.planlagt(s.forloebId(), s.holdNr()).kurser();
    return Map.of(
        "holdkurser", kurser == null ? "alle forløbets kurser" : kurser,
        "medBeskaeftigede", medBeskaeftigede(s) ? "ja" : "nej",
        "udsatte", tal.udsatteUdvalgte(s.forloebId(), s.holdNr()),
        "udvalgt", tal.udvalgteLedige(s.forloebId(), s.holdNr()),
        "venteliste", tal.venteliste(s.forloebId()));
  }

  @Override
  public Udfald modtag(Hold svar, Situation s) {
    Registrering r = s.registrering();
    Holdvilkaar vilkaar = svar.vilkaar().udfyldt();
    Hold hold = svar.medVilkaar(vilkaar);
    hold.kontroller();
    vilkaar.kontrollerBeslutningsdag(idag(s));
    register.gemHold(r, s.holdNr(), hold, Holdstatus.OPRETTET);
    haendelser.registrer(
        r,
        "HOLD_OPRETTET",
        "%s er oprettet med plads til %d–%d. Det afgøres senest den %s, om det gennemføres."
            .formatted(
                register.omtale(r.forloebId(), s.holdNr()),
                hold.mindst(),
                hold.maksimum(),
                Datoer.tekst(vilkaar.beslutningsdato())));
    advar(s, vilkaar);
    return new Udfald(vilkaar.beslutningsdato(), vilkaar.start(), vilkaar.slut());
  }

  /** Open workshops suit those who need support less: a warning, never a refusal. */
  private void advar(Situation s, Holdvilkaar vilkaar) {
    if (vilkaar.afvikling() == Afvikling.AABENT_VAERKSTED
        && tal.udsatteUdvalgte(s.forloebId(), s.holdNr()) > 0) {
      haendelser.registrer(
          s.registrering(),
          "ADVARSEL",
          "Holdet køres som åbent værksted, og der er udsatte eller unge med. Aftal ekstra støtte.");
    }
  }
}
