package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the tasks that wait for a person by what their forløb is about (docs/adr/0034). */
@Brugstilfaelde(kunVis = true)
public class FindOpgaver {

  /** How many are shown of what was found; whoever has more is to write more. */
  private static final int HOEJST = 50;

  private final Opgavekortlager lager;
  private final Tavlelager tavlelager;
  private final Forloebregister register;
  private final Opgavefaser faser;

  FindOpgaver(
      Opgavekortlager lager, Tavlelager tavlelager, Forloebregister register, Opgavefaser faser) {
    this.lager = lager;
    this.tavlelager = tavlelager;
    this.register = register;
    this.faser = faser;
  }

  /**
   * Those of the forløb whose number, title, companies or organisations hold the text; the earliest
   * deadline first.
   */
  public List<Opgavekort> find(Bruger bruger, String soegt) {
    List<Forloeb> alle = register.med(bruger.organisationer());
    Map<String, List<String>> navne = tavlelager.navne(alle.stream().map(Forloeb::id).toList());
    List<String> fundne =
        alle.stream()
            .filter(f -> naevner(f, navne.getOrDefault(f.id(), List.of()), soegt))
            .map(Forloeb::id)
            .toList();
    return faser.med(lager.i(fundne, bruger, HOEJST));
  }

  private static boolean naevner(Forloeb f, List<String> navne, String soegt) {
    return Stream.concat(Stream.of(f.id(), f.titel()), navne.stream())
        .anyMatch(tekst -> Danskorden.indeholder(tekst, soegt));
  }
}
