package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Holdsamling.Status;
import dk.jobveu.hold.Samlingssvar.Svar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All have answered, or the time is over. Where all agree, the class goes on at the school of the
 * other one, which has its places taken; its participants stay in their own forløb, where each
 * counts once (R-16.2, docs/adr/0068). Else the coordinator decides as before.
 */
@Brugstilfaelde
public class AfgoerSamling implements Trin<AfHold, AfgoerSamling.Udfald> {

  /** Where and when the class is held now. */
  public record Udfald(
      String uddannelsesinstitution,
      LocalDate holdFrist,
      LocalDate kursusstart,
      LocalDate kursusafslutning) {}

  private final Holdsamlinger samlinger;
  private final Samlingsvalg valg;
  private final Samlingsparter parter;
  private final Holdregister register;
  private final Deltagelser deltagelser;
  private final Haendelser haendelser;
  private final Aktoerer aktoerer;
  private final Samlingsbeskeder beskeder;
  private final Holdventen holdventen;

  AfgoerSamling(
      Holdsamlinger samlinger,
      Samlingsvalg valg,
      Samlingsparter parter,
      Holdregister register,
      Deltagelser deltagelser,
      Haendelser haendelser,
      Aktoerer aktoerer,
      Samlingsbeskeder beskeder,
      Holdventen holdventen) {
    this.samlinger = samlinger;
    this.valg = valg;
    this.parter = parter;
    this.register = register;
    this.deltagelser = deltagelser;
    this.haendelser = haendelser;
    this.aktoerer = aktoerer;
    this.beskeder = beskeder;
    this.holdventen = holdventen;
  }

  @Override
  public Udfald udfoer(AfHold af, Registrering r) {
    samlinger.ventende(r.forloebId(), af.holdNr()).ifPresent(s -> afgoer(r, s));
    Holdvilkaar vilkaar = register.hent(r.forloebId(), af.holdNr()).vilkaar();
    return new Udfald(
        register.planlagt(r.forloebId(), af.holdNr()).skole(),
        vilkaar.beslutningsdato(),
        vilkaar.start(),
        vilkaar.slut());
  }

  private void afgoer(Registrering r, Holdsamling s) {
    // the last places in the other class are given once, whoever asks first
    Stream.of(s.forloebId(), s.modForloebId()).sorted().forEach(register::laas);
    List<Samlingssvar> svar = samlinger.svar(s);
    if (svar.stream().anyMatch(v -> v.svar() == Svar.NEJ)) {
      ikkeAftalt(r, s, Status.AFSLAAET, nej(svar));
    } else if (parter.bortfald(s).isPresent()) {
      ikkeAftalt(r, s, Status.IKKE_MULIG, parter.bortfald(s).get());
    } else if (svar.stream().anyMatch(v -> v.svar() == Svar.VENTER)) {
      ikkeAftalt(r, s, Status.UDEN_SVAR, "Ikke alle har svaret inden fristen.");
    } else {
      Optional<String> hindring = parter.hindring(s);
      if (hindring.isPresent()) {
        ikkeAftalt(r, s, Status.IKKE_MULIG, hindring.get());
      } else {
        // some may have left; nobody was asked about more
        saml(r, s.medAntal(valg.antal(s.forloebId(), s.holdNr())));
      }
    }
  }

  private String nej(List<Samlingssvar> svar) {
    return svar.stream()
        .filter(v -> v.svar() == Svar.NEJ)
        .map(
            v ->
                "%s siger nej: %s"
                    .formatted(aktoerer.navn(v.aktoerId()), Tekst.saetning(v.begrundelse())))
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  private void ikkeAftalt(Registrering r, Holdsamling s, Status status, String grund) {
    samlinger.afgoer(s, status);
    haendelser.registrer(
        r,
        "SAMLING_IKKE_AFTALT",
        register.omtale(s.forloebId(), s.holdNr()) + " samles ikke med et hold i et andet forløb.");
    beskeder.ikkeAftalt(s, grund);
  }

  private void saml(Registrering r, Holdsamling s) {
    samlinger.afgoer(s, Status.AFTALT);
    Planlagthold planlagt = register.planlagt(s.forloebId(), s.holdNr());
    Planlagthold mod = register.planlagt(s.modForloebId(), s.modHoldNr());
    flyt(r, s, planlagt, mod);
    deltagelser.tiltraed(s.forloebId(), mod.skole(), Rolle.UDDANNELSESINSTITUTION.id());
    haendelser.registrer(
        r,
        "SAMLING_AFTALT",
        "%s er samlet med et hold i et andet forløb og holdes hos %s."
            .formatted(register.omtale(s.forloebId(), s.holdNr()), aktoerer.navn(mod.skole())));
    haendelser.registrer(
        new Registrering(s.modForloebId(), Registrering.SYSTEM, null, null, r.tidspunkt()),
        "HOLD_TAGER_IMOD",
        register.omtale(s.modForloebId(), s.modHoldNr())
            + " tager imod deltagere fra et andet forløb, som alle er enige om.");
    beskeder.aftalt(s, planlagt.skole());
    holdventen.vurderIgen(s.modForloebId(), s.modHoldNr());
  }

  /** It is held where and when the other one is, and for those who were asked about. */
  private void flyt(Registrering r, Holdsamling s, Planlagthold planlagt, Planlagthold modPlan) {
    Hold eget = register.hent(s.forloebId(), s.holdNr());
    Hold mod = register.hent(s.modForloebId(), s.modHoldNr());
    register.aabn(r, planlagt.hos(modPlan.skole(), mod.sted(), mod.vilkaar()));
    register.gemHold(
        r,
        s.holdNr(),
        new Hold(
            eget.titel(),
            mod.sted(),
            mod.undervisningstid(),
            mod.skolekontakt(),
            s.antal(),
            false,
            eget.vilkaar().somPaa(mod.vilkaar())),
        Holdstatus.GENNEMFOERES);
  }
}
