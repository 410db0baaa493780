package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.Collection;
import java.util.List;

/**
 * Says of the tasks that wait for a person which is which (docs/adr/0034). Nobody is told of a task
 * that waits for others.
 */
@Brugstilfaelde(kunVis = true)
public class VisOpgavekort {

  private final Opgavekortlager lager;
  private final Opgavefaser faser;

  VisOpgavekort(Opgavekortlager lager, Opgavefaser faser) {
    this.lager = lager;
    this.faser = faser;
  }

  /** The cards of these tasks; those that are not this person's are left out. */
  public List<Opgavekort> vis(Bruger bruger, Collection<String> opgaveIds) {
    return faser.med(lager.med(opgaveIds, bruger));
  }
}
