package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which task a person goes on to when one of a forløb is done (docs/adr/0034). */
@Brugstilfaelde(kunVis = true)
public class VisNaesteOpgave {

  /** Tasks of one organisation in one forløb to choose among; a class has some thirty. */
  private static final int HOEJST = 200;

  private final Opgavekortlager lager;

  VisNaesteOpgave(Opgavekortlager lager) {
    this.lager = lager;
  }

  /** First what this person has taken, then what nobody has; the earliest deadline first. */
  public Optional<Opgavekort> vis(Bruger bruger, String forloebId) {
    return lager.i(List.of(forloebId), bruger, HOEJST).stream()
        .filter(k -> k.egen() || !k.taget())
        .min(Comparator.comparing(k -> !k.egen()));
  }
}
