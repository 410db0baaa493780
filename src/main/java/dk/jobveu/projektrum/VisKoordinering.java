package dk.jobveu.projektrum;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where each of the running forløb stands that the person's organisation coordinates: phase, whose
 * turn it is, what is overdue. It takes the place of Cockpit, which cannot be narrowed to
 * own forløb (ADR 0013). Counts only, so that it is never about a citizen.
 */
@Brugstilfaelde(kunVis = true)
public class VisKoordinering {

  private final Adgang adgang;
  private final Forloebsmotor motor;
  private final SynligeOpgaver synligeOpgaver;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;

  public VisKoordinering(
      Adgang adgang,
      Forloebsmotor motor,
      SynligeOpgaver synligeOpgaver,
      Deltagelser deltagelser,
      Aktoerer aktoerer) {
    this.adgang = adgang;
    this.motor = motor;
    this.synligeOpgaver = synligeOpgaver;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  /**
   * One forløb.
   *
   * @param faser names of the phases that are going on
   * @param hos whose turn it is, the longest waiting first
   */
  public record Stade(Forloeb forloeb, List<String> faser, List<Hos> hos) {

    /** How many tasks are past their due date. */
    public int overskredet() {
      return hos.stream().mapToInt(Hos::overskredet).sum();
    }
  }

  /** The open tasks of one organisation as numbers. */
  public record Hos(String navn, int opgaver, int overskredet, Instant siden) {}

  /** Those with most that is overdue first. */
  public List<Stade> vis(Bruger bruger) {
    List<Forloeb> egne =
        adgang.koordinerede(bruger).stream()
            .filter(f -> f.status() == Forloebstatus.IGANGVAERENDE)
            .toList();
    if (egne.isEmpty()) {
      return List.of();
    }
    Map<String, List<Deltagelse>> deltager =
        deltagelser.alle(egne.stream().map(Forloeb::id).toList());
    Map<String, Set<String>> med = new HashMap<>();
    egne.forEach(f -> med.put(f.id(), organisationer(f, deltager.getOrDefault(f.id(), List.of()))));
    Map<String, List<Aabenopgave>> opgaver =
        synligeOpgaver
            .af(
                med.keySet(),
                med.values().stream().flatMap(Set::stream).collect(Collectors.toSet()),
                bruger)
            .stream()
            // an organisation of two forløb is asked for once
            .filter(o -> med.get(o.forloebId()).contains(o.organisation()))
            .collect(Collectors.groupingBy(Aabenopgave::forloebId));
    Map<String, List<Fase>> faser = motor.faser(med.keySet());
    return egne.stream()
        .map(
            f ->
                new Stade(
                    f,
                    faser.getOrDefault(f.id(), List.of()).stream()
                        .filter(fase -> fase.stade() == Fase.Stade.NU)
                        .map(Fase::navn)
                        .toList(),
                    hos(opgaver.getOrDefault(f.id(), List.of()))))
        .sorted(Comparator.comparing(Stade::overskredet).reversed())
        .toList();
  }

  private static Set<String> organisationer(Forloeb f, List<Deltagelse> deltager) {
    Set<String> alle = new LinkedHashSet<>();
    alle.add(f.koordinator());
    deltager.stream().map(Deltagelse::aktoerId).forEach(alle::add);
    return alle;
  }

  private List<Hos> hos(List<Aabenopgave> opgaver) {
    return opgaver.stream()
        .collect(Collectors.groupingBy(Aabenopgave::organisation))
        .entrySet()
        .stream()
        .map(
            e ->
                new Hos(
                    aktoerer.navn(e.getKey()),
                    e.getValue().size(),
                    (int) e.getValue().stream().filter(Aabenopgave::overskredet).count(),
                    e.getValue().stream()
                        .map(Aabenopgave::oprettet)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()))
        .sorted(Comparator.comparing(Hos::siden).thenComparing(Danskorden.efter(Hos::navn)))
        .toList();
  }
}
