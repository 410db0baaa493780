package dk.jobveu.cockpit.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.sikkerhed.Cockpitret;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Coordinators open Cockpit, and so does whoever else coordinates a forløb, as a job centre or a
 * party may.
 */
@Component
class Koordinatorret implements Cockpitret {

  private static final Set<String> KAN_KOORDINERE =
      Set.of(Rolle.JOBCENTER.id(), Rolle.BRANCHORGANISATION.id(), Rolle.FAGLIG_ORGANISATION.id());

  private final Gruppeopslag gruppeopslag;

  Koordinatorret(Gruppeopslag gruppeopslag) {
    this.gruppeopslag = gruppeopslag;
  }

  @Override
  public boolean maaSe(String bruger) {
    List<String> grupper = gruppeopslag.grupper(bruger);
    return grupper.contains(Rolle.KOORDINATOR.id())
        || grupper.stream().anyMatch(KAN_KOORDINERE::contains) && gruppeopslag.koordinerer(bruger);
  }
}
