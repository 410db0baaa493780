package dk.jobveu.cockpit.camunda;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.sikkerhed.Cockpitret;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Coordinators open Cockpit, and so does whoever else coordinates a forløb, as a job centre may.
 */
@Component
class Koordinatorret implements Cockpitret {

  private static final Set<String> KAN_KOORDINERE =
      Set.of(Rolle.JOBCENTER.id(), Rolle.BRANCHORGANISATION.id(), Rolle.FAGLIG_ORGANISATION.id());

  private final Gruppeopslag gruppeopslag;
  private final Aktoerer aktoerer;
  private final Cockpitkreds kreds;

  Koordinatorret(Gruppeopslag gruppeopslag, Aktoerer aktoerer, Cockpitkreds kreds) {
    this.gruppeopslag = gruppeopslag;
    this.aktoerer = aktoerer;
    this.kreds = kreds;
  }

  @Override
  public boolean maaSe(String bruger) {
    List<String> grupper = gruppeopslag.grupper(bruger);
    return grupper.contains(Rolle.KOORDINATOR.id())
        || grupper.stream().anyMatch(KAN_KOORDINERE::contains)
            && !kreds
                .forloeb(
                    new Bruger(
                        bruger,
                        grupper.stream().filter(g -> aktoerer.find(g).isPresent()).toList()))
                .isEmpty();
  }
}
