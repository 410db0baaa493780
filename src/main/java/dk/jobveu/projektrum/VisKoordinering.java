package dk.jobveu.projektrum;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.projektrum.Stade.Hos;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where each of the running forløb stands that the person's organisation coordinates: phase, whose
 * turn it is, what is overdue, how full it is, what is next. The same number of statements
 * for one as for hundreds.
 */
@Brugstilfaelde(kunVis = true)
public class VisKoordinering {

  private final Adgang adgang;
  private final Forloebsmotor motor;
  private final SynligeOpgaver synligeOpgaver;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Tavlelager tavlelager;
  private final Tavlegraenser graenser;
  private final Clock ur;

  public VisKoordinering(
      Adgang adgang,
      Forloebsmotor motor,
      SynligeOpgaver synligeOpgaver,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Tavlelager tavlelager,
      Tavlegraenser graenser,
      Clock ur) {
    this.adgang = adgang;
    this.motor = motor;
    this.synligeOpgaver = synligeOpgaver;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.tavlelager = tavlelager;
    this.graenser = graenser;
    this.ur = ur;
  }

  /** Those that need most come first ({@link Behov}). */
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
    Map<String, Tavletal> tal = tavlelager.af(med.keySet());
    Set<String> gaaetIStaa = motor.gaaetIStaa(med.keySet());
    LocalDate idag = Datoer.dagen(ur.instant());
    return Behov.ordnet(
        egne.stream()
            .map(
                f ->
                    new Stade(
                        f,
                        faser.getOrDefault(f.id(), List.of()),
                        hos(opgaver.getOrDefault(f.id(), List.of())),
                        tal.get(f.id()),
                        gaaetIStaa.contains(f.id()),
                        idag,
                        graenser)));
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
        .map(e -> Hos.af(aktoerer.navn(e.getKey()), e.getValue()))
        .sorted(Comparator.comparing(Hos::siden).thenComparing(Danskorden.efter(Hos::navn)))
        .toList();
  }
}
