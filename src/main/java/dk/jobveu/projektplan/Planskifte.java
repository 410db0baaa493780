package dk.jobveu.projektplan;

import dk.jobveu.forloeb.Koordinatorvidne;
import org.springframework.stereotype.Component;

/**
 * Where the plan waits for whoever coordinated, it waits for whoever does so now, who gets the task
 * . What was approved before stays approved.
 */
@Component
class Planskifte implements Koordinatorvidne {

  private final Planenighed planenighed;
  private final Planparter planparter;
  private final Plansvar plansvar;

  Planskifte(Planenighed planenighed, Planparter planparter, Plansvar plansvar) {
    this.planenighed = planenighed;
    this.planparter = planparter;
    this.plansvar = plansvar;
  }

  /** Who has another part in the forløb answers for that one. */
  @Override
  public int skiftet(String forloebId, String fra, String til) {
    if (!planparter.af(forloebId).contains(fra)) {
      planenighed.navne(forloebId).stream()
          .filter(n -> n.part().equals(fra) && n.venter())
          .findFirst()
          .ifPresent(venter -> plansvar.overtag(venter, til));
    }
    return 0;
  }
}
