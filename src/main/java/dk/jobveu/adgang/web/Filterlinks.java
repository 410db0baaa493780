package dk.jobveu.adgang.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What a page's choices are as links: each choice is an address of its own. */
public final class Filterlinks {

  private Filterlinks() {}

  /** A group of choices, one of which is made. */
  public record Filter(String navn, List<Mulighed> muligheder) {}

  /** A choice. */
  public record Mulighed(String navn, boolean valgt, String adresse) {}

  /**
   * All, and each of the values.
   *
   * @param valg what is chosen now
   * @param vaelg what is chosen when this value is; null is all
   * @param adresse of what is chosen
   */
  public static <V, T> Filter filter(
      String navn,
      List<T> vaerdier,
      Function<T, String> tekst,
      V valg,
      BiFunction<V, T, V> vaelg,
      Function<V, String> adresse) {
    List<Mulighed> alle = new ArrayList<>();
    alle.add(mulighed("Alle", valg, vaelg.apply(valg, null), adresse));
    vaerdier.forEach(v -> alle.add(mulighed(tekst.apply(v), valg, vaelg.apply(valg, v), adresse)));
    return new Filter(navn, alle);
  }

  private static <V> Mulighed mulighed(String navn, V nu, V da, Function<V, String> adresse) {
    return new Mulighed(navn, da.equals(nu), adresse.apply(da));
  }

  /** What is chosen, in one line; empty when nothing is. */
  public static String valgt(List<Filter> filtre) {
    return filtre.stream()
        .flatMap(f -> f.muligheder().stream().skip(1))
        .filter(Mulighed::valgt)
        .map(Mulighed::navn)
        .collect(Collectors.joining(", "));
  }

  /** A part of the address, when it is chosen. */
  public static void felt(UriComponentsBuilder ud, String navn, Object vaerdi) {
    if (vaerdi != null) {
      ud.queryParam(navn, UriUtils.encode(vaerdi.toString(), StandardCharsets.UTF_8));
    }
  }
}
