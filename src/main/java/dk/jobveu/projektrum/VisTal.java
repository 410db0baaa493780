package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.projektrum.Overblik.Tal;
import dk.jobveu.resultat.Gruppeandele;
import dk.jobveu.resultat.Succeskriterier;
import dk.jobveu.screening.Fyldning;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts of participants. */
@Brugstilfaelde(kunVis = true)
public class VisTal {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Fyldning fyldning;
  private final Succeskriterier succeskriterier;
  private final Gruppeandele grupper;
  private final Talindsigt talindsigt;

  VisTal(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Fyldning fyldning,
      Succeskriterier succeskriterier,
      Gruppeandele grupper,
      Talindsigt talindsigt) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.fyldning = fyldning;
    this.succeskriterier = succeskriterier;
    this.grupper = grupper;
    this.talindsigt = talindsigt;
  }

  /** The counts, or null for those whom they do not concern ({@link Talindsigt}). */
  public Tal vis(Indsigt indsigt) {
    return talindsigt.har(indsigt) ? tal(indsigt) : null;
  }

  private Tal tal(Indsigt indsigt) {
    String id = indsigt.forloebId();
    Map<String, Long> status =
        gennemfoersler.iForloeb(id).stream()
            .collect(
                Collectors.groupingBy(
                    g -> g.status().tekst(),
                    () -> new TreeMap<>(Danskorden.NAVNE),
                    Collectors.counting()));
    return new Tal(
        deltagere.iForloeb(id).size(),
        fyldning.af(id),
        status,
        status.isEmpty() ? List.of() : succeskriterier.maal(id),
        indsigt.erKoordinator() || indsigt.jobcenter().isPresent() ? grupper.af(id) : List.of());
  }
}
