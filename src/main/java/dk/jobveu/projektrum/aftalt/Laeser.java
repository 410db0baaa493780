package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Rolle;
import java.util.Set;

/** Whom a part of what is agreed is for (docs/sikkerhed.md, "Hvem ser hvad"). */
final class Laeser {

  private static final Set<String> PARTER =
      Set.of(Rolle.BRANCHORGANISATION.id(), Rolle.FAGLIG_ORGANISATION.id());

  private Laeser() {}

  /** Those who shape the agreement: the coordinator and the two parties. */
  static boolean erPart(Indsigt indsigt) {
    return indsigt.erKoordinator()
        || indsigt.egne().stream().anyMatch(d -> PARTER.contains(d.rolle()));
  }

  /** Whether one of the person's organisations wrote it. */
  static boolean harSkrevet(Indsigt indsigt, String organisation) {
    return organisation != null && indsigt.bruger().organisationer().contains(organisation);
  }
}
