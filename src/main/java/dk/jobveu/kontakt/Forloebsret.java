package dk.jobveu.kontakt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Deltagelse;
import java.util.Set;
import java.util.TreeSet;

/** For which organisations somebody chooses contact persons in a forløb. */
final class Forloebsret {

  private Forloebsret() {}

  /** Those that the person acts for in it. */
  static Set<String> egne(Indsigt indsigt) {
    Set<String> egne = new TreeSet<>();
    indsigt.egne().stream().map(Deltagelse::aktoerId).forEach(egne::add);
    if (indsigt.erKoordinator()) {
      egne.add(indsigt.forloeb().koordinator());
    }
    return egne;
  }

  static void kraev(Indsigt indsigt, String organisation) {
    if (!egne(indsigt).contains(organisation)) {
      throw new FindesIkke("Organisationen er ikke din, eller den er ikke med i forløbet.");
    }
  }
}
