package dk.jobveu.projektrum.web;

import static dk.jobveu.adgang.web.Filterlinks.felt;
import static dk.jobveu.projektrum.web.Casevalg.tomSomNull;

import dk.jobveu.adgang.web.Filterlinks;
import dk.jobveu.adgang.web.Filterlinks.Filter;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.laering.VisLandsoverblik.Overblik;
import dk.jobveu.laering.VisLandsoverblik.Valg;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address of the list of forløb asks for: chosen among what there is, never typed. */
public record Oversigtsvalg(Forloebstatus status, String amk, String raad, String branche) {

  Valg valg() {
    return new Valg(status, tomSomNull(branche), tomSomNull(raad), tomSomNull(amk));
  }

  List<Filter> filtre(String sti, Overblik o) {
    return List.of(
        filter(
            sti,
            "Stade",
            List.of(Forloebstatus.IGANGVAERENDE, Forloebstatus.GENNEMFOERT),
            Forloebstatus::tekst,
            (v, ny) -> new Oversigtsvalg(ny, v.amk, v.raad, v.branche)),
        filter(
            sti,
            "Arbejdsmarkedskontor",
            o.kontorer(),
            n -> n,
            (v, ny) -> new Oversigtsvalg(v.status, ny, null, v.branche)),
        filter(
            sti,
            "Råd",
            o.raad(),
            n -> n,
            (v, ny) -> new Oversigtsvalg(v.status, null, ny, v.branche)),
        filter(
            sti,
            "Branche",
            o.brancher(),
            n -> n,
            (v, ny) -> new Oversigtsvalg(v.status, v.amk, v.raad, ny)));
  }

  private <T> Filter filter(
      String sti,
      String navn,
      List<T> vaerdier,
      Function<T, String> tekst,
      BiFunction<Oversigtsvalg, T, Oversigtsvalg> vaelg) {
    return Filterlinks.filter(
        navn,
        vaerdier,
        tekst,
        new Oversigtsvalg(status, tomSomNull(amk), tomSomNull(raad), tomSomNull(branche)),
        vaelg,
        da -> adresse(sti, da));
  }

  private static String adresse(String sti, Oversigtsvalg da) {
    UriComponentsBuilder ud = UriComponentsBuilder.fromPath(sti);
    felt(ud, "status", da.status);
    felt(ud, "amk", da.amk);
    felt(ud, "raad", da.raad);
    felt(ud, "branche", da.branche);
    return ud.build(true).toUriString();
  }
}
