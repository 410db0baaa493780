package dk.jobveu.projektrum.web;

import static dk.jobveu.adgang.web.Filterlinks.felt;

import dk.jobveu.adgang.web.Filterlinks;
import dk.jobveu.adgang.web.Filterlinks.Filter;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.laering.Caseudfald;
import dk.jobveu.laering.SoegICasebanken.Fund;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the casebank with what is chosen.
 *
 * @param fundet whether words are looked for too, which stay with the session
 */
public record Caselinks(Casevalg valg, boolean fundet) {

  static final String STI = "/projektrum/casebank";
  static final String FUNDET = STI + "/fundet";

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
    return Filterlinks.filter(
        navn, vaerdier, tekst, valg, vaelg, da -> adresse(fundet ? FUNDET : STI, da));
  }

  /** Where words are sent, and found, with these choices. */
  public String soeg() {
    return adresse(STI, valg);
  }

  /** The file of what is shown. */
  public String fil(String endelse) {
    String fil = adresse((fundet ? FUNDET : STI) + "/fil", valg);
    return fil + (fil.contains("?") ? "&" : "?") + "fil=" + endelse;
  }

  String soegt() {
    return adresse(FUNDET, valg);
  }

  private static String adresse(String sti, Casevalg valg) {
    UriComponentsBuilder ud = UriComponentsBuilder.fromPath(sti);
    felt(ud, "branche", Casevalg.tomSomNull(valg.branche()));
    felt(ud, "raad", Casevalg.tomSomNull(valg.raad()));
    felt(ud, "type", valg.type());
    felt(ud, "udfald", valg.udfald());
    return ud.build(true).toUriString();
  }
}
