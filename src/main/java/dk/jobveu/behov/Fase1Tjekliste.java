package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomhedskontakt.Emne;
import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checklist rows C1.1–C1.4 from what was recorded in phase 1. */
@Component
class Fase1Tjekliste implements Tjeklistekilde {

  private final Forloebregister forloeb;
  private final Behovsregister behov;
  private final Virksomheder virksomheder;
  private final Indmeldinger indmeldinger;
  private final Vurderinger vurderinger;
  private final Aktoerer aktoerer;

  Fase1Tjekliste(
      Forloebregister forloeb,
      Behovsregister behov,
      Virksomheder virksomheder,
      Indmeldinger indmeldinger,
      Vurderinger vurderinger,
      Aktoerer aktoerer) {
    this.forloeb = forloeb;
    this.behov = behov;
    this.virksomheder = virksomheder;
    this.indmeldinger = indmeldinger;
    this.vurderinger = vurderinger;
    this.aktoerer = aktoerer;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(
        afdaekning(forloebId),
        virksomhedsliste(forloebId),
        ledigeMedlemmer(forloebId),
        omfang(forloebId));
  }

  private Raekketilstand afdaekning(String forloebId) {
    List<Mangelvalidering> svar = behov.valideringer(forloebId);
    if (svar.isEmpty()) {
      return mangler("C1.1", "Behovet er ikke afdækket og holdt op mod mangelområderne endnu.");
    }
    List<String> ukendte =
        svar.stream()
            .filter(v -> v.status() == Mangelvalidering.Status.MANGLER_DATA)
            .filter(v -> v.tilsidesatBegrundelse() == null)
            .map(Mangelvalidering::stillingsbetegnelse)
            .toList();
    if (!ukendte.isEmpty()) {
      return mangler(
          "C1.1", "Der mangler oplysninger om området for: " + String.join(", ", ukendte) + ".");
    }
    List<String> udenGrund =
        svar.stream()
            .filter(v -> !v.erBekraeftet() && v.tilsidesatBegrundelse() == null)
            .map(Mangelvalidering::stillingsbetegnelse)
            .toList();
    if (!udenGrund.isEmpty()) {
      return mangler(
          "C1.1",
          "Der er ikke bekræftet mangel, og der er ikke skrevet en grund, for: "
              + String.join(", ", udenGrund)
              + ".");
    }
    String bevis =
        String.join(
            "; ",
            svar.stream().map(v -> v.stillingsbetegnelse() + ": " + v.status().tekst()).toList());
    String grund =
        svar.stream()
            .map(Mangelvalidering::tilsidesatBegrundelse)
            .filter(b -> b != null)
            .findFirst()
            .orElse(null);
    return grund == null ? opfyldt("C1.1", bevis) : paaAndenVis("C1.1", grund, bevis);
  }

  private Raekketilstand virksomhedsliste(String forloebId) {
    List<Virksomhed> medBehov = virksomheder.tilkendegivne(forloebId);
    if (medBehov.isEmpty()) {
      return mangler("C1.2", "Der er ingen virksomhed med et konkret behov på listen.");
    }
    String bevis =
        Antal.af(medBehov.size(), "virksomhed", "virksomheder")
            + ", "
            + Antal.af(
                medBehov.stream().mapToInt(Virksomhed::antalStillinger).sum(),
                "stilling",
                "stillinger");
    Set<String> ids = medBehov.stream().map(Virksomhed::id).collect(Collectors.toSet());
    List<Virksomhedskontakt> meldt =
        virksomheder.kontakter(forloebId).stream()
            .filter(k -> ids.contains(k.virksomhedId()))
            .filter(k -> k.emne() == Emne.BEHOV || k.emne() == Emne.HENVENDELSE)
            .toList();
    if (meldt.stream().anyMatch(this::erFraBranchen)) {
      return opfyldt("C1.2", bevis);
    }
    return paaAndenVis("C1.2", hvemMeldte(meldt), bevis);
  }

  private boolean erFraBranchen(Virksomhedskontakt k) {
    return k.emne() == Emne.BEHOV
        && k.registrering().paaVegneAf() == null
        && aktoerer
            .find(k.registrering().organisation())
            .filter(a -> a.rolle().equals(Rolle.BRANCHORGANISATION.id()))
            .isPresent();
  }

  private String hvemMeldte(List<Virksomhedskontakt> meldt) {
    String organisationer =
        meldt.stream()
            .filter(k -> k.emne() == Emne.BEHOV)
            .map(k -> aktoerer.navn(k.registrering().organisation()))
            .distinct()
            .collect(Collectors.joining(" og "));
    return organisationer.isEmpty()
        ? "Virksomhederne har selv henvendt sig; brancheorganisationen har ikke meldt nogen ind."
        : "Listen kommer fra %s og ikke fra brancheorganisationen selv.".formatted(organisationer);
  }

  private Raekketilstand ledigeMedlemmer(String forloebId) {
    Forloeb f = forloeb.hent(forloebId);
    if (!f.harLedige()) {
      return new Raekketilstand(
          "C1.3", Tilstand.IKKE_RELEVANT, "Forløbet er kun for beskæftigede.", null);
    }
    List<LedigeMedlemmer> ledige = indmeldinger.ledige(forloebId);
    if (ledige.isEmpty()) {
      return mangler("C1.3", "Den faglige organisation har ikke meldt ledige medlemmer ind.");
    }
    // everybody in the forløb reads the checklist, and how many they are is the union's own
    String bevis = "Antallet af ledige medlemmer er meldt ind";
    return ledige.stream().anyMatch(l -> l.registrering().paaVegneAf() == null)
        ? opfyldt("C1.3", bevis)
        : paaAndenVis(
            "C1.3", "Koordinatoren har registreret på den faglige organisations vegne.", bevis);
  }

  private Raekketilstand omfang(String forloebId) {
    Behovsvurdering afgjort =
        vurderinger.seneste(forloebId).filter(v -> v.udfald() != null).orElse(null);
    if (afgjort == null) {
      return mangler("C1.4", "Parterne har ikke vurderet omfanget endnu.");
    }
    List<Omfangsvurdering> parter =
        vurderinger.omfang(forloebId, afgjort.omgang()).stream()
            .filter(v -> v.side() != Omfangsside.KOORDINATOR)
            .toList();
    String bevis = afgjort.udfald().tekst() + " (omgang " + afgjort.omgang() + ")";
    if (parter.size() < 2) {
      return mangler("C1.4", "Kun den ene side af arbejdsmarkedets parter har vurderet omfanget.");
    }
    return parter.stream().allMatch(v -> v.registrering().paaVegneAf() == null)
        ? opfyldt("C1.4", bevis)
        : paaAndenVis("C1.4", "En af parterne er registreret af koordinatoren.", bevis);
  }

  private static Raekketilstand opfyldt(String raekke, String bevis) {
    return new Raekketilstand(raekke, Tilstand.OPFYLDT, null, bevis);
  }

  private static Raekketilstand paaAndenVis(String raekke, String begrundelse, String bevis) {
    return new Raekketilstand(raekke, Tilstand.OPFYLDT_PAA_ANDEN_VIS, begrundelse, bevis);
  }

  private static Raekketilstand mangler(String raekke, String begrundelse) {
    return new Raekketilstand(raekke, Tilstand.IKKE_OPFYLDT, begrundelse, null);
  }
}
