package dk.jobveu.bilag;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.partsaftale.Partsside;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows the files of a forløb that a person may read, and where the person may add one. */
@Brugstilfaelde(kunVis = true)
public class VisBilag {

  /**
   * A place where a file can be added.
   *
   * @param vaerdi as a form sends it
   */
  public record Plads(String vaerdi, String tekst) {}

  /** A file as the page shows it. */
  public record Vist(Bilag bilag, String plads, boolean kanFjernes) {}

  /**
   * The page.
   *
   * @param slags the kinds that are taken, in words
   * @param hoejstMb how large a file may be
   * @param skannes whether there is a virus scanner
   */
  public record Visning(
      List<Vist> bilag, List<Plads> pladser, String slags, long hoejstMb, boolean skannes) {}

  private final Bilagslager lager;
  private final Bilagsret ret;
  private final Bilagsregler regler;
  private final Filkontrol filkontrol;
  private final Virusskanner skanner;

  VisBilag(
      Bilagslager lager,
      Bilagsret ret,
      Bilagsregler regler,
      Filkontrol filkontrol,
      Virusskanner skanner) {
    this.lager = lager;
    this.ret = ret;
    this.regler = regler;
    this.filkontrol = filkontrol;
    this.skanner = skanner;
  }

  public Visning vis(Indsigt indsigt) {
    return new Visning(
        lager.alle(indsigt.forloebId()).stream()
            .filter(b -> ret.maaLaese(indsigt, b.sted()))
            .map(b -> new Vist(b, plads(b.sted(), b.punkt()), ret.maaFjerne(indsigt, b)))
            .toList(),
        pladser(indsigt),
        filkontrol.slags(),
        regler.hoejstFil().toMegabytes(),
        skanner.erSat());
  }

  private List<Plads> pladser(Indsigt indsigt) {
    List<Plads> alle = new ArrayList<>();
    alle.add(plads(Bilagssted.FORLOEB));
    if (ret.maaVedhaefte(indsigt, Bilagssted.BLAASTEMPLING)) {
      Stream.of(Partsside.values())
          .map(s -> ny(Bilagssted.BLAASTEMPLING, s.name()))
          .forEach(alle::add);
    }
    if (ret.maaVedhaefte(indsigt, Bilagssted.RAEKKE)) {
      Tjekliste.hovedraekker().stream().map(r -> ny(Bilagssted.RAEKKE, r)).forEach(alle::add);
    }
    return alle;
  }

  private static Plads plads(Bilagssted sted) {
    return new Plads(sted.name(), sted.tekst());
  }

  private static Plads ny(Bilagssted sted, String punkt) {
    return new Plads(sted.name() + ":" + punkt, plads(sted, punkt));
  }

  private static String plads(Bilagssted sted, String punkt) {
    return switch (sted) {
      case FORLOEB -> sted.tekst();
      case RAEKKE -> "Tjeklisten %s: %s".formatted(punkt, Tjekliste.tekst(punkt));
      case BLAASTEMPLING -> "Opbakning fra " + Partsside.valueOf(punkt).tekst().toLowerCase();
    };
  }
}
