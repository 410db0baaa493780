package dk.jobveu.hold;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Kursusdrift.Kursusstart;
import dk.jobveu.hold.StartDeltagerforloeb.Deltagervilkaar;
import dk.jobveu.hold.Tilmeldinger.Tilmeldt;
import dk.jobveu.projektplan.Planindhold.Kursuskrav;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.screening.Afklaringsgang;
import dk.jobveu.screening.Screeningstilstand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The school begins the course. With unemployed in the class it may not begin before they
 * are screened, and other than 37 hours a week is a deviation with a reason.
 */
@Brugstilfaelde
public class StartKursus implements Blanket<Kursusstart, Intet> {

  private final Kursusdrift drift;
  private final Holdregister register;
  private final Tilmeldinger tilmeldinger;
  private final Forloebregister forloeb;
  private final Screeningstilstand screening;
  private final Projektplaner planer;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Pladser pladser;
  private final Fordeling fordeling;
  private final StartDeltagerforloeb deltagerne;
  private final Afklaringsgang afklaring;
  private final List<Kursusvidne> vidner;

  StartKursus(
      Kursusdrift drift,
      Holdregister register,
      Tilmeldinger tilmeldinger,
      Forloebregister forloeb,
      Screeningstilstand screening,
      Projektplaner planer,
      Beslutninger beslutninger,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Pladser pladser,
      Fordeling fordeling,
      StartDeltagerforloeb deltagerne,
      Afklaringsgang afklaring,
      List<Kursusvidne> vidner) {
    this.drift = drift;
    this.register = register;
    this.tilmeldinger = tilmeldinger;
    this.forloeb = forloeb;
    this.screening = screening;
    this.planer = planer;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.pladser = pladser;
    this.fordeling = fordeling;
    this.deltagerne = deltagerne;
    this.afklaring = afklaring;
    this.vidner = List.copyOf(vidner);
  }

  /** First day and hours a week as planned; other hours that the parties agreed on, with why. */
  @Override
  public Optional<Kursusstart> forslag(Situation s) {
    Optional<Kursuskrav> krav = planer.seneste(s.forloebId()).map(p -> p.indhold().krav());
    return Optional.of(
        new Kursusstart(
            register.hent(s.forloebId(), s.holdNr()).vilkaar().start(),
            null,
            krav.map(Kursuskrav::ugentligeTimer)
                .map(BigDecimal::valueOf)
                .orElseGet(() -> normtimer(s.forloebId())),
            krav.map(Kursuskrav::timerBegrundelse).orElse(null),
            false));
  }

  /** The usual hours, and how many are enrolled. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "forloebId", s.forloebId(),
        "normtimer", normtimer(s.forloebId()),
        "medLedige", medLedige(s) ? "ja" : "nej",
        "tilmeldte", tilmeldte(s));
  }

  private long tilmeldte(Situation s) {
    Set<String> paaHoldet = pladser.paaHold(s.forloebId(), s.holdNr());
    return tilmeldinger.deltagerIds(s.forloebId()).stream().filter(paaHoldet::contains).count();
  }

  private BigDecimal normtimer(String forloebId) {
    return beslutninger.taerskel("ugentlige_timer", forloebId);
  }

  /** In a forløb for unemployed, unless all who are enrolled in the class have a job. */
  private boolean medLedige(Situation s) {
    Set<String> paaHoldet = pladser.paaHold(s.forloebId(), s.holdNr());
    List<Tilmeldt> alle =
        tilmeldinger.iForloeb(s.forloebId()).stream()
            .filter(t -> paaHoldet.contains(t.tilmelding().deltagerId()))
            .toList();
    return forloeb.hent(s.forloebId()).erForLedige()
        && (alle.isEmpty() || !alle.stream().allMatch(Tilmeldt::beskaeftiget));
  }

  @Override
  public Intet modtag(Kursusstart start, Situation s) {
    Registrering r = s.registrering();
    if (medLedige(s)) {
      kraevScreening(r.forloebId());
      kontrollerTimer(r, start);
    }
    drift.gemStart(r, s.holdNr(), start);
    register.saetStatus(r.forloebId(), s.holdNr(), Holdstatus.STARTET);
    haendelser.registrer(r, "KURSUS_STARTET", kurset(r, s) + " er begyndt.");
    // those who came up from the waiting list after the others had been started
    deltagerne.udfoer(
        new Deltagervilkaar(
            s.variabel("uddannelsesinstitution"), s.variabel("opfoelgningsmodel"), s.holdNr()),
        r);
    // nobody who was selected is left behind by a class that has begun, nor keeps a place in it
    // without being enrolled
    Set<String> tilmeldte = Set.copyOf(tilmeldinger.deltagerIds(r.forloebId()));
    fordeling.slip(
        r,
        pladser.paaHold(r.forloebId(), s.holdNr()).stream()
            .filter(id -> !tilmeldte.contains(id))
            .sorted()
            .toList());
    fordeling.fordel(r);
    afklaring.kursetErBegyndt(r);
    vidner.forEach(v -> v.kursetErBegyndt(r, s.holdNr()));
    return new Intet();
  }

  private String kurset(Registrering r, Situation s) {
    return register.planlagte(r.forloebId()).size() > 1 ? "Kurset på hold " + s.holdNr() : "Kurset";
  }

  private void kraevScreening(String forloebId) {
    if (!screening.screeningGennemfoert(forloebId)) {
      throw new Regelbrud(
          null,
          "Kurset kan ikke begynde, før de ledige er screenet: profil, information til jobcentrenes"
              + " medarbejdere og udvælgelse skal være på plads.");
    }
  }

  private void kontrollerTimer(Registrering r, Kursusstart start) {
    BigDecimal norm = normtimer(r.forloebId());
    if (start.ugentligeTimer().compareTo(norm) == 0) {
      return;
    }
    if (start.timerBegrundelse() == null) {
      throw new Regelbrud(
          "timerBegrundelse",
          "Forløbet planlægges til %s timer om ugen. Skriv, hvorfor det er anderledes her."
              .formatted(norm.stripTrailingZeros().toPlainString()));
    }
    afvigelser.registrer(
        r,
        "R-5.14",
        "Planlagt til %s timer om ugen: %s"
            .formatted(start.ugentligeTimer().toPlainString(), start.timerBegrundelse()));
  }
}
