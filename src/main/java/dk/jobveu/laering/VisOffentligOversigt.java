package dk.jobveu.laering;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.laering.VisLandsoverblik.Overblik;
import dk.jobveu.laering.VisLandsoverblik.Valg;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The same list for anybody, when an administrator has opened it. It is read once in a while and
 * not each time somebody asks.
 */
@Brugstilfaelde(kunVis = true)
public class VisOffentligOversigt {

  private record Laest(Instant hvornaar, List<Kendtforloeb> alle) {}

  private final Aabninger aabninger;
  private final Landsoverblik landsoverblik;
  private final VisLandsoverblik vis;
  private final Oversigtsindstilling indstilling;
  private final Clock ur;
  private volatile Laest laest;

  VisOffentligOversigt(
      Aabninger aabninger,
      Landsoverblik landsoverblik,
      VisLandsoverblik vis,
      Oversigtsindstilling indstilling,
      Clock ur) {
    this.aabninger = aabninger;
    this.landsoverblik = landsoverblik;
    this.vis = vis;
    this.indstilling = indstilling;
    this.ur = ur;
  }

  /**
   * @throws FindesIkke while it is closed
   */
  public Overblik vis(Valg valg) {
    if (!erAaben()) {
      throw new FindesIkke("Siden findes ikke.");
    }
    return vis.vis(alle(), valg);
  }

  private boolean erAaben() {
    return aabninger.seneste().map(Aabning::aaben).orElse(false);
  }

  private List<Kendtforloeb> alle() {
    Instant nu = ur.instant();
    Laest nyest = laest;
    if (nyest == null
        || nu.isBefore(nyest.hvornaar())
        || !nu.isBefore(nyest.hvornaar().plus(indstilling.gemmes()))) {
      nyest = new Laest(nu, landsoverblik.alle());
      laest = nyest;
    }
    return nyest.alle();
  }
}
