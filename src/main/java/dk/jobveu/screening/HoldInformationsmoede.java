package dk.jobveu.screening;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.moede.Moedesvarene;
import dk.jobveu.moede.Organisationsvalg;
import dk.jobveu.moede.Virksomhedssvar;
import dk.jobveu.screening.Informationsmoede.Form;
import dk.jobveu.screening.Informationsmoede.Fremmoedt;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Records the information day or the informationsmøde, or praktik or screening at the school
 * instead of it.
 */
@Brugstilfaelde
public class HoldInformationsmoede implements Blanket<Informationsmoede, Intet> {

  private static final int FELTLAENGDE = 2000;

  private final Screeninger screeninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Fyldning fyldning;
  private final Virksomheder virksomheder;
  private final Indkaldelser indkaldelser;
  private final Moedesvarene moedesvar;
  private final Organisationsvalg organisationer;

  HoldInformationsmoede(
      Screeninger screeninger,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Fyldning fyldning,
      Virksomheder virksomheder,
      Indkaldelser indkaldelser,
      Moedesvarene moedesvar,
      Organisationsvalg organisationer) {
    this.screeninger = screeninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.fyldning = fyldning;
    this.virksomheder = virksomheder;
    this.indkaldelser = indkaldelser;
    this.moedesvar = moedesvar;
    this.organisationer = organisationer;
  }

  /** What the answers to the call say; without one the companies that could be met. */
  @Override
  public Optional<Informationsmoede> forslag(Situation s) {
    Moedeslags slags = Moedeslags.af(s);
    Optional<Indkaldelse> kald = indkaldelser.seneste(s.forloebId(), slags);
    List<Moedesvar> kommer =
        indkaldelser.svar(s.forloebId(), slags).stream().filter(m -> !m.mangler()).toList();
    List<String> navne = virksomhedsnavne(s.forloebId(), slags);
    return Optional.of(
        new Informationsmoede(
            kald.map(k -> formen(slags)).orElse(null),
            null,
            kald.map(Indkaldelse::sted).orElse(null),
            inviterede(kommer),
            null,
            kald.isPresent() ? navne.size() : null,
            tekst(navne),
            kald.map(Indkaldelse::dagsorden).orElse(null),
            null,
            kommer.stream().map(m -> new Fremmoedt(m.deltager())).toList()));
  }

  private static Form formen(Moedeslags slags) {
    return slags == Moedeslags.INFORMATIONSDAG ? Form.INFORMATIONSDAG : Form.INFORMATIONSMOEDE;
  }

  private static Integer inviterede(List<Moedesvar> kommer) {
    return kommer.stream()
        .map(Moedesvar::antalLedige)
        .filter(Objects::nonNull)
        .reduce(Integer::sum)
        .orElse(null);
  }

  private List<String> virksomhedsnavne(String forloebId, Moedeslags slags) {
    Stream<Virksomhed> med =
        indkaldelser.seneste(forloebId, slags).isPresent()
            ? indkaldelser.virksomheder(forloebId, slags).stream()
                .filter(Virksomhedssvar::kommerMed)
                .map(v -> virksomheder.hent(v.virksomhedId()))
            : virksomheder.tilkendegivne(forloebId).stream();
    return med.map(Virksomhed::navn).toList();
  }

  private static String tekst(List<String> navne) {
    String tekst = String.join("\n", navne);
    return tekst.isEmpty() || tekst.length() > FELTLAENGDE ? null : tekst;
  }

  /** How many were selected in all, and the answers to the call. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Moedeslags slags = Moedeslags.af(s);
    Map<String, Object> vist = new LinkedHashMap<>();
    vist.put("udvalgt", fyldning.af(s.forloebId()).udvalgt());
    vist.put("foerScreening", slags == Moedeslags.INFORMATIONSDAG);
    vist.put("organisationsvalg", organisationer.iForloeb(s.forloebId()));
    vist.put(
        "formvalg",
        Stream.of(Form.values())
            .filter(f -> kan(slags, f))
            .map(f -> new Valg(f.name(), f.tekst()))
            .toList());
    vist.putAll(moedesvar.af(s.forloebId(), slags));
    return vist;
  }

  /** Before the screening there is a day or none; what takes its place comes after. */
  private static boolean kan(Moedeslags slags, Form form) {
    return slags == Moedeslags.INFORMATIONSDAG
        ? form == Form.INFORMATIONSDAG || form == Form.IKKE_AFHOLDT
        : form != Form.INFORMATIONSDAG;
  }

  @Override
  public Intet modtag(Informationsmoede moede, Situation s) {
    Registrering r = s.registrering();
    Moedeslags slags = Moedeslags.af(s);
    if (!kan(slags, moede.form())) {
      throw new Regelbrud("form", "Vælg en af de måder, der står på listen.");
    }
    if (moede.form().andenVis()) {
      if (moede.begrundelse() == null) {
        throw new Regelbrud(
            "begrundelse", "Skriv kort, hvordan de ledige alligevel bliver afklaret om faget.");
      }
      afvigelser.registrer(
          r, "R-5.4", "%s: %s".formatted(hvad(slags, moede.form()), moede.begrundelse()));
    }
    if (moede.form() != Form.IKKE_AFHOLDT && moede.afholdtDen() == null) {
      throw new Regelbrud("afholdtDen", "Skriv, hvilken dag det foregik.");
    }
    if (moede.form().erMoede()) {
      kontrollerMoede(moede);
    }
    screeninger.gemMoede(r, slags, moede);
    haendelser.registrer(r, "INFORMATIONSMOEDE", hvad(slags, moede.form()) + " er registreret.");
    if (moede.form() == Form.INFORMATIONSDAG && screenetFoer(r.forloebId(), moede.afholdtDen())) {
      haendelser.registrer(
          r,
          "INFORMATIONSDAG_EFTER_SCREENING",
          "Informationsdagen er holdt efter en screening. Nogle af de ledige kendte ikke forløbet, da"
              + " de blev screenet.");
    }
    return new Intet();
  }

  private static String hvad(Moedeslags slags, Form form) {
    return form == Form.IKKE_AFHOLDT ? slags.navn() + " ikke afholdt" : form.tekst();
  }

  private boolean screenetFoer(String forloebId, LocalDate dag) {
    return screeninger.alle(forloebId).stream()
        .map(Jobcenterscreening::afsluttetDen)
        .filter(Objects::nonNull)
        .anyMatch(dag::isAfter);
  }

  private static void kontrollerMoede(Informationsmoede moede) {
    if (moede.sted() == null) {
      throw new Regelbrud("sted", "Skriv, hvor mødet blev holdt.");
    }
    if (moede.form() != Form.INFORMATIONSDAG && !moede.medVirksomheder()) {
      throw new Regelbrud(
          "virksomheder",
          "Mindst én virksomhed med konkrete job skal være med. Ellers vælg »Ikke afholdt«.");
    }
    if (moede.inviterede() != null
        && moede.fremmoedte() != null
        && moede.fremmoedte() > moede.inviterede()) {
      throw new Regelbrud("fremmoedte", "Der kan ikke møde flere op, end der er inviteret.");
    }
    Set<String> set = new HashSet<>();
    for (Fremmoedt deltager : moede.deltagere()) {
      if (!set.add(deltager.deltager())) {
        throw new Regelbrud("deltagere", "Den samme organisation står der to gange.");
      }
    }
  }
}
