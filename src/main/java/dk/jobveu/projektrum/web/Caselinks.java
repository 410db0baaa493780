package dk.jobveu.projektrum.web;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.laering.Caseudfald;
import dk.jobveu.laering.SoegICasebanken.Fund;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of the casebank with what is chosen.
 *
 * @param fundet whether words are looked for too, which stay with the session
 */
public record Caselinks(Casevalg valg, boolean fundet) {

  static final String STI = "/projektrum/casebank";
  static final String FUNDET = STI + "/fundet";

  /** A group of choices, one of which is made. */
  public record Filter(String navn, List<Mulighed> muligheder) {}

  /** A choice. */
  public record Mulighed(String navn, boolean valgt, String adresse) {}

  List<Filter> filtre(Fund fund) {
    return List.of(
        filter("Branche", fund.brancher(), b -> b, Casevalg::medBranche),
        filter("Råd", fund.raad(), r -> r, Casevalg::medRaad),
        filter(
            "Type",
            Stream.of(Projekttype.values()).toList(),
            Projekttype::tekst,
            Casevalg::medType),
        filter(
            "Udfald",
            Stream.of(Caseudfald.values()).toList(),
            Caseudfald::tekst,
            Casevalg::medUdfald));
  }

  private <T> Filter filter(
      String navn,
      List<T> vaerdier,
      Function<T, String> tekst,
      BiFunction<Casevalg, T, Casevalg> vaelg) {
    List<Mulighed> alle = new ArrayList<>();
    alle.add(mulighed("Alle", vaelg.apply(valg, null)));
    vaerdier.forEach(v -> alle.add(mulighed(tekst.apply(v), vaelg.apply(valg, v))));
    return new Filter(navn, alle);
  }

  private Mulighed mulighed(String navn, Casevalg da) {
    return new Mulighed(navn, da.equals(valg), adresse(fundet ? FUNDET : STI, da));
  }

  /** What is chosen, in one line; empty when nothing is. */
  static String valgt(List<Filter> filtre) {
    return String.join(
        ", ",
        filtre.stream()
            .flatMap(f -> f.muligheder().stream().skip(1))
            .filter(Mulighed::valgt)
            .map(Mulighed::navn)
            .toList());
  }

  /** Where words are sent, and found, with these choices. */
  public String soeg() {
    return adresse(STI, valg);
  }

  String soegt() {
    return adresse(FUNDET, valg);
  }

  private static String adresse(String sti, Casevalg valg) {
    UriComponentsBuilder ud = UriComponentsBuilder.fromPath(sti);
    felt(ud, "branche", valg.branche());
    felt(ud, "raad", valg.raad());
    felt(ud, "type", valg.type());
    felt(ud, "udfald", valg.udfald());
    return ud.build(true).toUriString();
  }

  private static void felt(UriComponentsBuilder ud, String navn, Object vaerdi) {
    if (vaerdi != null && !vaerdi.toString().isEmpty()) {
      ud.queryParam(navn, UriUtils.encode(vaerdi.toString(), StandardCharsets.UTF_8));
    }
  }
}
