package dk.jobveu.projektrum.web;

import static dk.jobveu.adgang.web.Filterlinks.felt;

import dk.jobveu.projektrum.VisTavle.Tavle;
import dk.jobveu.projektrum.web.Tavlevalg.Galt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the board with what is chosen. */
public record Tavlelinks(String sti, Tavlevalg valg) {

  /** A group of choices, one of which is made. */
  public record Filter(String navn, List<Mulighed> muligheder) {}

  /**
   * A choice.
   *
   * @param antal how many of all the forløb it finds by itself
   */
  public record Mulighed(String navn, long antal, boolean valgt, String adresse) {}

  static List<Filter> filtre(String sti, Tavlevalg valg, Tavle tavle) {
    List<Mulighed> faser = new ArrayList<>();
    faser.add(mulighed("Alle", tavle, sti, valg, valg.medFase(null)));
    tavle
        .faser()
        .forEach(f -> faser.add(mulighed(f.navn(), tavle, sti, valg, valg.medFase(f.nr()))));
    List<Mulighed> omraader = new ArrayList<>();
    omraader.add(mulighed("Alle", tavle, sti, valg, valg.medOmraade(null)));
    tavle.omraader().forEach(o -> omraader.add(mulighed(o, tavle, sti, valg, valg.medOmraade(o))));
    List<Mulighed> galt = new ArrayList<>();
    galt.add(mulighed("Alle", tavle, sti, valg, valg.medGalt(null)));
    Arrays.stream(Galt.values())
        .forEach(g -> galt.add(mulighed(g.tekst(), tavle, sti, valg, valg.medGalt(g))));
    return List.of(
        new Filter("Galt", galt), new Filter("Fase", faser), new Filter("Område", omraader));
  }

  /** What is chosen, in one line. */
  static String valgt(List<Filter> filtre) {
    List<String> valgte =
        filtre.stream()
            .flatMap(f -> f.muligheder().stream().skip(1))
            .filter(Mulighed::valgt)
            .map(Mulighed::navn)
            .toList();
    return valgte.isEmpty() ? "alle forløb" : String.join(", ", valgte);
  }

  private static Mulighed mulighed(
      String navn, Tavle tavle, String sti, Tavlevalg nu, Tavlevalg da) {
    return new Mulighed(
        navn,
        tavle.alle().stream().filter(da.filter()::passer).count(),
        nu.filter().equals(da.filter()),
        new Tavlelinks(sti, da).adresse());
  }

  private String adresse() {
    return adresse(sti, null);
  }

  /** The same choices on another page. */
  public String side(int nr) {
    return new Tavlelinks(sti, valg.paaSide(nr)).adresse();
  }

  /** The rows of these choices as a file. */
  public String fil(String endelse) {
    return adresse("/projektrum/tavle", endelse);
  }

  private String adresse(String sti, String fil) {
    UriComponentsBuilder ud = UriComponentsBuilder.fromPath(sti);
    felt(ud, "fase", valg.fase());
    felt(ud, "omraade", valg.omraade());
    felt(ud, "galt", valg.galt());
    felt(ud, "side", fil == null ? valg.side() : null);
    felt(ud, "fil", fil);
    return ud.build(true).toUriString();
  }
}
