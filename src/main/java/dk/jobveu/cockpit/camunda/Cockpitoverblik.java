package dk.jobveu.cockpit.camunda;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.faelles.Antal;
import dk.jobveu.projektrum.Stade;
import dk.jobveu.projektrum.VisKoordinering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What Projektrum says of the forløb that a person coordinates, with the way to their diagrams. */
@Component
public class Cockpitoverblik {

  /**
   * One forløb.
   *
   * @param hos what it waits for and whose turn it is, in words
   * @param proces the instance of the forløb itself, or null when it is over
   * @param processer all of its instances that Cockpit shows
   */
  public record Linje(
      String id,
      String titel,
      List<String> faser,
      List<String> hos,
      int overskredet,
      String proces,
      List<String> processer) {}

  private final VisKoordinering koordinering;
  private final Cockpitkreds kreds;
  private final Instanser instanser;

  Cockpitoverblik(VisKoordinering koordinering, Cockpitkreds kreds, Instanser instanser) {
    this.koordinering = koordinering;
    this.kreds = kreds;
    this.instanser = instanser;
  }

  /** Those that need most come first. */
  public List<Linje> til(Bruger bruger) {
    Map<String, List<Instans>> efterForloeb =
        instanser.af(kreds.forloeb(bruger)).stream()
            .collect(Collectors.groupingBy(Instans::forloebId));
    return koordinering.vis(bruger).stream()
        .map(s -> linje(s, efterForloeb.getOrDefault(s.forloeb().id(), List.of())))
        .toList();
  }

  private static Linje linje(Stade s, List<Instans> egne) {
    return new Linje(
        s.forloeb().id(),
        s.forloeb().titel(),
        s.faser(),
        Stream.concat(
                Stream.ofNullable(s.venterPaa()),
                s.hos().stream()
                    .map(h -> h.navn() + ": " + Antal.af(h.opgaver(), "opgave", "opgaver")))
            .toList(),
        s.overskredet(),
        oeverste(egne).orElse(null),
        egne.stream().map(Instans::id).toList());
  }

  /** The instance of a forløb itself, when the person coordinates it and it is going on. */
  public Optional<String> proces(Bruger bruger, String forloebId) {
    return oeverste(
        instanser.af(kreds.forloeb(bruger)).stream()
            .filter(i -> i.forloebId().equals(forloebId))
            .toList());
  }

  private static Optional<String> oeverste(List<Instans> egne) {
    return egne.stream().filter(i -> i.overId() == null).map(Instans::id).findFirst();
  }
}
