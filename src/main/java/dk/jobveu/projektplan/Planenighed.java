package dk.jobveu.projektplan;

import dk.jobveu.faelles.Regelbrud;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether one version is approved by all whose names are in it. Whoever approved
 * is asked again only about a text that reads differently.
 */
@Component("planenighed")
public class Planenighed {

  private final Projektplaner planer;
  private final Plansvar plansvar;
  private final Planparter planparter;

  Planenighed(Projektplaner planer, Plansvar plansvar, Planparter planparter) {
    this.planer = planer;
    this.plansvar = plansvar;
    this.planparter = planparter;
  }

  /** Hands a version round: who wrote it has approved it, and so has who approved the same text. */
  public void spoerg(Projektplan plan) {
    String forloebId = plan.registrering().forloebId();
    String skrev = plan.registrering().organisation();
    List<Plangodkendelse> navne = new ArrayList<>();
    for (String part : planparter.af(forloebId)) {
      navne.add(
          part.equals(skrev)
              ? Plangodkendelse.afTovholder(plan, part)
              : gaelder(plan, part).orElseGet(() -> Plangodkendelse.spurgt(plan, part)));
    }
    if (skrev != null && navne.stream().noneMatch(n -> n.part().equals(skrev))) {
      navne.add(Plangodkendelse.afTovholder(plan, skrev));
    }
    plansvar.gemNavne(navne);
  }

  /** The organisation's approval of an earlier version that reads the same. */
  private Optional<Plangodkendelse> gaelder(Projektplan plan, String part) {
    String forloebId = plan.registrering().forloebId();
    return plansvar
        .seneste(forloebId, part)
        .filter(Plangodkendelse::harGodkendt)
        .filter(
            g ->
                planer
                    .version(forloebId, g.version())
                    .filter(p -> Planafsnit.forskelle(p.indhold(), plan.indhold()).isEmpty())
                    .isPresent())
        .map(g -> g.gaelderOgsaa(plan.version()));
  }

  /** Ids of those that have not answered about the latest version; the models ask for them. */
  public List<String> venter(String forloebId) {
    return navne(forloebId).stream()
        .filter(Plangodkendelse::venter)
        .map(Plangodkendelse::part)
        .toList();
  }

  /** The names in the latest version; none when it has not been handed round. */
  public List<Plangodkendelse> navne(String forloebId) {
    return planer
        .seneste(forloebId)
        .map(p -> plansvar.godkendelser(forloebId, p.version()))
        .orElse(List.of());
  }

  /** Whether the latest version has been handed round and nobody stands in its way. */
  public boolean erGodkendt(String forloebId) {
    List<Plangodkendelse> navne = navne(forloebId);
    return !navne.isEmpty() && navne.stream().noneMatch(Plangodkendelse::mangler);
  }

  /**
   * @throws Regelbrud when the latest version may not be tender material yet
   */
  public void kraevGodkendt(String forloebId) {
    if (!erGodkendt(forloebId)) {
      throw new Regelbrud(
          null, "Planen skal godkendes af alle, der står i den, før skoler bliver spurgt.");
    }
  }
}
