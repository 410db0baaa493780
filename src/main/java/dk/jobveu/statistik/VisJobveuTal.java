package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.resultat.Succesindstilling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The evaluation's figures about completed projects, as they were known on a day. */
@Brugstilfaelde(kunVis = true)
public class VisJobveuTal {

  private final Talret ret;
  private final Aktoerer aktoerer;
  private final Talgrundlag grundlag;
  private final Referencedata referencedata;
  private final Succesindstilling smaaGrupper;
  private final Statistikindstilling indstilling;

  VisJobveuTal(
      Talret ret,
      Aktoerer aktoerer,
      Talgrundlag grundlag,
      Referencedata referencedata,
      Succesindstilling smaaGrupper,
      Statistikindstilling indstilling) {
    this.ret = ret;
    this.aktoerer = aktoerer;
    this.grundlag = grundlag;
    this.referencedata = referencedata;
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
   * @param regnet when that was read which they are counted from
   */
  public record Jobveutal(
      List<Taltabel> tabeller,
      Valgmuligheder valg,
      int mindste,
      int brancheFlereEnd,
      boolean forFaa,
      Instant regnet) {

    public Taltabel tabel(Opdeling opdeling) {
      return tabeller.get(opdeling.ordinal());
    }
  }

  /** What can be chosen among, whatever is chosen. */
  public record Valgmuligheder(
      List<Integer> aar,
      List<String> raad,
      List<String> brancher,
      List<Koordinator> koordinatorer) {}

  /** An organisation that has coordinated completed forløb. */
  public record Koordinator(String id, String navn) {}

  public Jobveutal vis(Bruger bruger, Taludvalg udvalg, LocalDate pr) {
    ret.kraev(bruger);
    int mindste = smaaGrupper.mindsteGruppe();
    Talgrundlag.Kendt kendt = grundlag.paa(pr);
    List<Celle> alle = kendt.celler();
    List<Celle> valgte = alle.stream().filter(udvalg::passer).toList();
    boolean forFaa = udvalg.branche() != null && valgte.size() <= indstilling.brancheFlereEnd();
    Svarberegning svarene =
        new Svarberegning(
            kendt.svar(), kendt.spurgte(), udvalg.aar(), referencedata.skemaspoergsmaal());
    Talberegning beregning = kendt.beregning(forFaa ? List.of() : valgte);
    return new Jobveutal(
        Stream.of(Opdeling.values())
            .map(
                o ->
                    o.omSvar()
                        ? svarene.tabel(o)
                        : o.omGangen() ? kendt.gang().tabel(o) : beregning.tabel(o))
            .toList(),
        new Valgmuligheder(
            alle.stream().map(Celle::aar).distinct().sorted().toList(),
            Danskorden.ordnet(alle.stream().map(Celle::raad).distinct().toList(), r -> r),
            kendt.beregning(alle).branchenavne(),
            koordinatorer(alle)),
        mindste,
        indstilling.brancheFlereEnd(),
        forFaa,
        kendt.regnet());
  }

  private List<Koordinator> koordinatorer(List<Celle> alle) {
    return Danskorden.ordnet(
        alle.stream()
            .map(Celle::koordinator)
            .filter(Objects::nonNull)
            .distinct()
            .map(id -> new Koordinator(id, aktoerer.navn(id)))
            .toList(),
        Koordinator::navn);
  }
}
