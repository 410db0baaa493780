package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import java.util.Collection;
import java.util.List;

/** Cards of open tasks, only of those that wait for the one who asks. */
public interface Opgavekortlager {

  /** Those of these tasks. */
  List<Opgavekort> med(Collection<String> opgaveIds, Bruger bruger);

  /** Those of these forløb, the earliest deadline first and at most so many. */
  List<Opgavekort> i(Collection<String> forloebIds, Bruger bruger, int hoejst);
}
