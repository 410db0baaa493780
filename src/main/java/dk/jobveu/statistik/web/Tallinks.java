package dk.jobveu.statistik.web;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.statistik.VisJobveuTal.Valgmuligheder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of the figures with what is chosen. */
public record Tallinks(Talvalg valg) {

  static final String STI = "/projektrum/tal";

  /** A group of choices, one of which is made. */
  public record Filter(String navn, List<Mulighed> muligheder) {}

  /** A choice. */
  public record Mulighed(String navn, boolean valgt, String adresse) {}

  List<Filter> filtre(Valgmuligheder muligheder) {
    return List.of(
        filter("Startår", muligheder.aar(), String::valueOf, Talvalg::medAar),
        filter(
            "Type", Stream.of(Projekttype.values()).toList(), Projekttype::tekst, Talvalg::medType),
        filter("Råd", muligheder.raad(), r -> r, Talvalg::medRaad),
        filter("Branche", muligheder.brancher(), b -> b, Talvalg::medBranche));
  }

  private <T> Filter filter(
      String navn,
      List<T> vaerdier,
      Function<T, String> tekst,
      BiFunction<Talvalg, T, Talvalg> vaelg) {
    List<Mulighed> alle = new ArrayList<>();
    alle.add(mulighed("Alle", vaelg.apply(valg, null)));
    vaerdier.forEach(v -> alle.add(mulighed(tekst.apply(v), vaelg.apply(valg, v))));
    return new Filter(navn, alle);
  }

  private Mulighed mulighed(String navn, Talvalg da) {
    return new Mulighed(navn, da.equals(valg), adresse(da, null, null));
  }

  /** What is chosen, in one line. */
  static String valgt(List<Filter> filtre) {
    List<String> valgte =
        filtre.stream()
            .flatMap(f -> f.muligheder().stream().skip(1))
            .filter(Mulighed::valgt)
            .map(Mulighed::navn)
            .toList();
    return valgte.isEmpty() ? "alle gennemførte projekter" : String.join(", ", valgte);
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
    felt(ud, "dato", valg.dato());
  }

  private static void felt(UriComponentsBuilder ud, String navn, Object vaerdi) {
    if (vaerdi != null) {
      ud.queryParam(navn, UriUtils.encode(vaerdi.toString(), StandardCharsets.UTF_8));
    }
  }
}
