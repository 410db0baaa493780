package dk.jobveu.projektplan;

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

  ProjektplanTjekliste(Projektplaner planer) {
    this.planer = planer;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(
        planer
            .seneste(forloebId)
            .map(ProjektplanTjekliste::tilstand)
            .orElseGet(
                () ->
                    new Raekketilstand(
                        RAEKKE, Tilstand.IKKE_OPFYLDT, "Der er ingen projektplan endnu.", null)));
  }

  private static Raekketilstand tilstand(Projektplan plan) {
    String bevis = "Projektplan, version " + plan.version();
    if (!plan.status().kanBruges()) {
      return new Raekketilstand(
          RAEKKE, Tilstand.IKKE_OPFYLDT, "Projektplanen er ikke færdig.", bevis);
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
