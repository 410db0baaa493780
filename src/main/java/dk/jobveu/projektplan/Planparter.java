package dk.jobveu.projektplan;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Those who write the plan together: the two parties, the job centres and whoever coordinates
 * . An organisation with two parts is asked once; the models ask for {@code
 * ${planparter.udenBidrag(forloebId, tovholder)}}.
 */
@Component("planparter")
public class Planparter {

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Jobcentertilknytninger jobcentre;
  private final Plansvar plansvar;

  Planparter(
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Jobcentertilknytninger jobcentre,
      Plansvar plansvar) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.jobcentre = jobcentre;
    this.plansvar = plansvar;
  }

  /** Ids of those that take part and have not taken their name out of the plan. */
  List<String> af(String forloebId) {
    Set<String> ude =
        plansvar.godkendelser(forloebId).stream()
            .filter(g -> g.svar() == Plangodkendelse.Svar.UDE)
            .map(Plangodkendelse::part)
            .collect(Collectors.toSet());
    return Stream.of(
            Stream.of(forloeb.hent(forloebId).koordinator()),
            deltagelser.medRolle(forloebId, Rolle.BRANCHORGANISATION.id()).stream(),
            deltagelser.medRolle(forloebId, Rolle.FAGLIG_ORGANISATION.id()).stream(),
            jobcentre(forloebId))
        .flatMap(s -> s)
        .distinct()
        .filter(part -> !ude.contains(part))
        .toList();
  }

  /** Those that said yes at the kick-off, when they were asked. */
  private Stream<String> jobcentre(String forloebId) {
    List<String> med = deltagelser.jobcentre(forloebId);
    if (jobcentre.alle(forloebId).isEmpty()) {
      return med.stream();
    }
    Set<String> sagdeJa =
        jobcentre.deltagende(forloebId).stream()
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    return med.stream().filter(sagdeJa::contains);
  }

  /**
   * Ids of those that have not written their part yet. Whoever holds the pen writes it in the plan
   * itself, and in a crisis nobody is asked beforehand: the plan is short, and all approve it
   * (R-14.13).
   */
  public List<String> udenBidrag(String forloebId, String tovholder) {
    Forloeb f = forloeb.hent(forloebId);
    if (f.projekttype() == Projekttype.COVID) {
      return List.of();
    }
    Set<String> skrevet =
        plansvar.bidrag(forloebId).stream().map(Planbidrag::part).collect(Collectors.toSet());
    return af(forloebId).stream()
        .filter(part -> !part.equals(tovholder) && !skrevet.contains(part))
        .toList();
  }
}
