package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Forloebstatus;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The list of forløb that run and were completed, for the country or a part of it, each with the
 * organisation to ask: by its function, never a person.
 */
@Brugstilfaelde(kunVis = true)
public class VisLandsoverblik {

  /** What is shown; what is null is not chosen. */
  public record Valg(Forloebstatus status, String branche, String raad, String amk) {

    boolean passer(Kendtforloeb f) {
      return (status == null || status == f.status())
          && (branche == null || branche.equals(f.branche()))
          && (raad == null || raad.equals(f.raad()))
          && (amk == null || amk.equals(f.amk()));
    }
  }

  /**
   * @param kontakt whom to ask, as a sentence
   */
  public record Raekke(Kendtforloeb forloeb, String kontakt) {}

  /**
   * @param raekker the newest of them
   * @param antal how many there are
   * @param brancher what can be chosen among, also {@code raad} and {@code kontorer}
   */
  public record Overblik(
      List<Raekke> raekker,
      int antal,
      List<String> brancher,
      List<String> raad,
      List<String> kontorer) {}

  private final Landsoverblik landsoverblik;
  private final Aktoerer aktoerer;
  private final Oversigtsindstilling indstilling;

  VisLandsoverblik(
      Landsoverblik landsoverblik, Aktoerer aktoerer, Oversigtsindstilling indstilling) {
    this.landsoverblik = landsoverblik;
    this.aktoerer = aktoerer;
    this.indstilling = indstilling;
  }

  public Overblik vis(Valg valg) {
    return vis(landsoverblik.alle(), valg);
  }

  Overblik vis(List<Kendtforloeb> alle, Valg valg) {
    List<Kendtforloeb> valgte = alle.stream().filter(valg::passer).toList();
    return new Overblik(
        valgte.stream().limit(indstilling.hoejst()).map(this::raekke).toList(),
        valgte.size(),
        navne(alle, Kendtforloeb::branche),
        navne(alle, Kendtforloeb::raad),
        navne(alle, Kendtforloeb::amk));
  }

  private Raekke raekke(Kendtforloeb f) {
    return new Raekke(f, "Koordinatoren hos " + aktoerer.navn(f.koordinator()));
  }

  private static List<String> navne(List<Kendtforloeb> alle, Function<Kendtforloeb, String> af) {
    return Danskorden.ordnet(
        alle.stream().map(af).filter(Objects::nonNull).distinct().toList(), n -> n);
  }
}
