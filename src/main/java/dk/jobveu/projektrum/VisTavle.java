package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The coordinator's board: the own running forløb, those that need most first. */
@Brugstilfaelde(kunVis = true)
public class VisTavle {

  private final VisKoordinering koordinering;
  private final Tavlelager tavlelager;

  public VisTavle(VisKoordinering koordinering, Tavlelager tavlelager) {
    this.koordinering = koordinering;
    this.tavlelager = tavlelager;
  }

  /**
   * The board.
   *
   * @param alle all of them, whatever is filtered
   * @param linjer those that are shown
   */
  public record Tavle(List<Stade> alle, List<Stade> linjer) {

    /** The areas that there are, for choosing among them. */
    public List<String> omraader() {
      return Danskorden.ordnet(
          alle.stream().map(s -> s.forloeb().rar()).distinct().toList(), o -> o);
    }

    /** The phases that they pass, for choosing among them. */
    public List<Fase> faser() {
      Map<Integer, Fase> efterNr = new TreeMap<>();
      alle.forEach(s -> s.alleFaser().forEach(f -> efterNr.putIfAbsent(f.nr(), f)));
      return List.copyOf(efterNr.values());
    }
  }

  /**
   * @param soegt part of a title, a number, or the name of an organisation or company that takes
   *     part; null for all
   */
  public Tavle vis(Bruger bruger, Tavlefilter filter, String soegt) {
    List<Stade> alle = koordinering.vis(bruger);
    Map<String, List<String>> navne =
        soegt == null
            ? Map.of()
            : tavlelager.navne(alle.stream().map(s -> s.forloeb().id()).toList());
    return new Tavle(
        alle,
        alle.stream()
            .filter(filter::passer)
            .filter(s -> soegt == null || naevner(s, navne, soegt))
            .toList());
  }

  private static boolean naevner(Stade s, Map<String, List<String>> navne, String soegt) {
    return Stream.concat(
            Stream.of(s.forloeb().titel(), s.forloeb().id(), s.forloeb().rar()),
            navne.getOrDefault(s.forloeb().id(), List.of()).stream())
        .anyMatch(tekst -> Danskorden.indeholder(tekst, soegt));
  }
}
