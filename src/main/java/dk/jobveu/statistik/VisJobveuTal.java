package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.resultat.Succesindstilling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The evaluation's figures about completed projects, as they were known on a day. */
@Brugstilfaelde(kunVis = true)
public class VisJobveuTal {

  private final Talret ret;
  private final Fakta fakta;
  private final Gang gang;
  private final Raadsskifte raadsskifte;
  private final Succesindstilling smaaGrupper;
  private final Statistikindstilling indstilling;

  VisJobveuTal(
      Talret ret,
      Fakta fakta,
      Gang gang,
      Raadsskifte raadsskifte,
      Succesindstilling smaaGrupper,
      Statistikindstilling indstilling) {
    this.ret = ret;
    this.fakta = fakta;
    this.gang = gang;
    this.raadsskifte = raadsskifte;
    this.smaaGrupper = smaaGrupper;
    this.indstilling = indstilling;
  }

  /**
   * The tables.
   *
   * @param tabeller one for each of {@link Opdeling}; none where too few projects are chosen
   * @param mindste how many participations a group must be to be shown
   * @param brancheFlereEnd a branch is shown from more projects than this
   * @param forFaa whether a branch is chosen that has too few projects to be shown
   */
  public record Jobveutal(
      List<Taltabel> tabeller,
      Valgmuligheder valg,
      int mindste,
      int brancheFlereEnd,
      boolean forFaa) {

    public Taltabel tabel(Opdeling opdeling) {
      return tabeller.get(opdeling.ordinal());
    }
  }

  /** What can be chosen among, whatever is chosen. */
  public record Valgmuligheder(List<Integer> aar, List<String> raad, List<String> brancher) {}

  public Jobveutal vis(Bruger bruger, Taludvalg udvalg, LocalDate pr) {
    ret.kraev(bruger);
    int mindste = smaaGrupper.mindsteGruppe();
    List<Celle> alle = Smaagrupper.talt(fakta.gennemfoerte(pr), mindste);
    Map<String, Integer> styrke = fakta.arbejdsstyrke(pr);
    Map<String, String> nu = new HashMap<>();
    alle.forEach(c -> nu.computeIfAbsent(noegle(c), n -> raadsskifte.paa(pr, c.raad(), c.aar())));
    List<Celle> valgte = alle.stream().filter(udvalg::passer).toList();
    boolean forFaa = udvalg.branche() != null && valgte.size() <= indstilling.brancheFlereEnd();
    Gangberegning gangen = new Gangberegning(gang, mindste);
    Talberegning beregning = beregning(forFaa ? List.of() : valgte, styrke, nu);
    return new Jobveutal(
        Stream.of(Opdeling.values())
            .map(o -> o.omGangen() ? gangen.tabel(o) : beregning.tabel(o))
            .toList(),
        new Valgmuligheder(
            alle.stream().map(Celle::aar).distinct().sorted().toList(),
            Danskorden.ordnet(alle.stream().map(Celle::raad).distinct().toList(), r -> r),
            beregning(alle, styrke, nu).branchenavne()),
        mindste,
        indstilling.brancheFlereEnd(),
        forFaa);
  }

  private Talberegning beregning(
      List<Celle> celler, Map<String, Integer> styrke, Map<String, String> nu) {
    return new Talberegning(celler, styrke, c -> nu.get(noegle(c)), indstilling.brancheFlereEnd());
  }

  private static String noegle(Celle c) {
    return c.aar() + c.raad();
  }
}
