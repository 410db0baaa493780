package dk.jobveu.statistik.web;

import static dk.jobveu.adgang.web.Filterlinks.felt;

import dk.jobveu.adgang.web.Filterlinks;
import dk.jobveu.adgang.web.Filterlinks.Filter;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.statistik.VisJobveuTal.Koordinator;
import dk.jobveu.statistik.VisJobveuTal.Valgmuligheder;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the figures with what is chosen. */
public record Tallinks(Talvalg valg) {

  static final String STI = "/projektrum/tal";

  List<Filter> filtre(Valgmuligheder muligheder) {
    return List.of(
        filter("Startår", muligheder.aar(), String::valueOf, Talvalg::medAar),
        filter(
            "Type", Stream.of(Projekttype.values()).toList(), Projekttype::tekst, Talvalg::medType),
        filter("Råd", muligheder.raad(), r -> r, Talvalg::medRaad),
        filter("Branche", muligheder.brancher(), b -> b, Talvalg::medBranche),
        filter(
            "Koordinator",
            muligheder.koordinatorer().stream().map(Koordinator::id).toList(),
            id ->
                muligheder.koordinatorer().stream()
                    .filter(k -> k.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .navn(),
            Talvalg::medKoordinator));
  }

  private <T> Filter filter(
      String navn,
      List<T> vaerdier,
      Function<T, String> tekst,
      BiFunction<Talvalg, T, Talvalg> vaelg) {
    return Filterlinks.filter(navn, vaerdier, tekst, valg, vaelg, da -> adresse(da, null, null));
  }

  /** What is chosen, in one line. */
  static String valgt(List<Filter> filtre) {
    String valgte = Filterlinks.valgt(filtre);
    return valgte.isEmpty() ? "alle gennemførte projekter" : valgte;
  }

  /** One table of these choices as a file or a picture. */
  public String fil(String tabel, String endelse) {
    return adresse(valg, tabel, endelse);
  }

  /** The forløb behind a row of a table of these choices. */
  public String bag(String tabel, String kode) {
    UriComponentsBuilder ud = UriComponentsBuilder.fromPath(STI + "/forloeb");
    valgte(ud, valg);
    felt(ud, "vis", tabel);
    felt(ud, "kode", kode);
    return ud.build(true).toUriString();
  }

  /** The page with these choices. */
  public String siden() {
    return adresse(valg, null, null);
  }

  private static String adresse(Talvalg valg, String vis, String fil) {
    UriComponentsBuilder ud = UriComponentsBuilder.fromPath(STI);
    valgte(ud, valg);
    felt(ud, "vis", vis);
    felt(ud, "fil", fil);
    return ud.build(true).toUriString();
  }

  private static void valgte(UriComponentsBuilder ud, Talvalg valg) {
    felt(ud, "aar", valg.aar());
    felt(ud, "type", valg.type());
    felt(ud, "raad", valg.raad());
    felt(ud, "branche", valg.branche());
    felt(ud, "koordinator", valg.koordinator());
    felt(ud, "dato", valg.dato());
  }
}
