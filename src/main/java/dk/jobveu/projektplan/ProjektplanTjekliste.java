package dk.jobveu.projektplan;

import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Faseportkilde;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Derives checklist row C3.4 and what the gate asks of the plan (DMN-18). */
@Component
class ProjektplanTjekliste implements Tjeklistekilde, Faseportkilde {

  private static final String RAEKKE = "C3.4";

  private final Projektplaner planer;
  private final Planenighed planenighed;

  ProjektplanTjekliste(Projektplaner planer, Planenighed planenighed) {
    this.planer = planer;
    this.planenighed = planenighed;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(
        planer
            .seneste(forloebId)
            .map(this::tilstand)
            .orElseGet(
                () ->
                    new Raekketilstand(
                        RAEKKE, Tilstand.IKKE_OPFYLDT, "Der er ingen projektplan endnu.", null)));
  }

  private Raekketilstand tilstand(Projektplan plan) {
    String bevis = "Projektplan, version " + plan.version();
    if (!plan.status().kanBruges()) {
      return new Raekketilstand(
          RAEKKE, Tilstand.IKKE_OPFYLDT, "Projektplanen er ikke færdig.", bevis);
    }
    List<Plangodkendelse> navne = planenighed.navne(plan.registrering().forloebId());
    long mangler = navne.stream().filter(Plangodkendelse::mangler).count();
    if (navne.isEmpty() || mangler > 0) {
      return new Raekketilstand(
          RAEKKE,
          Tilstand.IKKE_OPFYLDT,
          "Planen er godkendt af %s af de %d, der står i den."
              .formatted(Antal.ord(navne.size() - (int) mangler), navne.size()),
          bevis);
    }
    bevis +=
        ", godkendt af "
            + Antal.af(
                (int) navne.stream().filter(Plangodkendelse::harGodkendt).count(),
                "organisation",
                "organisationer");
    if (navne.stream().anyMatch(g -> !g.harGodkendt())) {
      return new Raekketilstand(
          RAEKKE,
          Tilstand.OPFYLDT_PAA_ANDEN_VIS,
          "Ikke alle, der er med i forløbet, står i planen.",
          bevis);
    }
    if (plan.indhold().fravalg().isEmpty() && plan.status() == Projektplan.Status.KOMPLET) {
      return new Raekketilstand(RAEKKE, Tilstand.OPFYLDT, null, bevis);
    }
    String fravalgt =
        plan.indhold().fravalg().stream().map(Fravalg::punkt).collect(Collectors.joining(", "));
    return new Raekketilstand(
        RAEKKE,
        Tilstand.OPFYLDT_PAA_ANDEN_VIS,
        fravalgt.isEmpty()
            ? "Planen bruges med forbehold."
            : "Punkter er fravalgt med en begrundelse: " + fravalgt + ".",
        bevis);
  }

  @Override
  public Map<String, Object> fakta(String forloebId) {
    Map<String, Object> fakta = new HashMap<>();
    planer
        .seneste(forloebId)
        .filter(p -> p.status() != Projektplan.Status.KLADDE)
        .map(Projektplan::mangler)
        .ifPresent(m -> fakta.put("projektplanMangler", String.join(",", m)));
    return fakta;
  }
}
