package dk.jobveu.screening;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How far the places are filled, per job centre and in all, against target and minimum.
 * Counted from the results themselves, so that it is right while the screening is going on.
 */
@Component
public class Fyldning {

  /** One job centre's filling. */
  public record Fyldningsgrad(
      String jobcenter,
      String navn,
      int maal,
      int minimum,
      int screenet,
      int udvalgt,
      int venteliste,
      String stand) {

    /** Selected in percent of the target, 0 when there is no target. */
    public int procent() {
      return Fyldning.procent(udvalgt, maal);
    }
  }

  /** The whole forløb. */
  public record Oversigt(int pladser, int minimum, List<Fyldningsgrad> jobcentre) {

    public int udvalgt() {
      return jobcentre.stream().mapToInt(Fyldningsgrad::udvalgt).sum();
    }

    public int venteliste() {
      return jobcentre.stream().mapToInt(Fyldningsgrad::venteliste).sum();
    }

    public int procent() {
      return Fyldning.procent(udvalgt(), pladser);
    }

    /** Places that nobody fills yet. */
    public int ledigePladser() {
      return Math.max(0, pladser - udvalgt());
    }
  }

  private final Screeninger screeninger;
  private final Screeningsresultater resultater;
  private final Aktoerer aktoerer;

  public Fyldning(Screeninger screeninger, Screeningsresultater resultater, Aktoerer aktoerer) {
    this.screeninger = screeninger;
    this.resultater = resultater;
    this.aktoerer = aktoerer;
  }

  /** The filling of the forløb; all zero before the places were shared. */
  public Oversigt af(String forloebId) {
    List<Fyldningsgrad> alle =
        screeninger.alle(forloebId).stream()
            .map(j -> grad(forloebId, j))
            .sorted(Danskorden.efter(Fyldningsgrad::navn))
            .toList();
    return screeninger
        .plan(forloebId)
        .map(p -> new Oversigt(p.pladser(), p.minimum(), alle))
        .orElseGet(() -> new Oversigt(0, 0, alle));
  }

  private Fyldningsgrad grad(String forloebId, Jobcenterscreening j) {
    List<Screeningsresultat> alle = resultater.afJobcenter(forloebId, j.jobcenter());
    return new Fyldningsgrad(
        j.jobcenter(),
        aktoerer.navn(j.jobcenter()),
        j.maal(),
        j.minimum(),
        alle.size(),
        (int) alle.stream().filter(s -> s.resultat() == Screeningsudfald.UDVALGT).count(),
        (int) alle.stream().filter(s -> s.resultat() == Screeningsudfald.VENTELISTE).count(),
        j.stand());
  }

  static int procent(int del, int hele) {
    return hele == 0 ? 0 : (int) Math.round(100.0 * del / hele);
  }
}
