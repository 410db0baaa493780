package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Filterlinks;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.laering.AabnOversigt;
import dk.jobveu.laering.VisAabning;
import dk.jobveu.laering.VisLandsoverblik;
import dk.jobveu.laering.VisLandsoverblik.Overblik;
import dk.jobveu.laering.VisOffentligOversigt;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forløb of the country: for those who log in, and for anybody when it is opened. */
@Side
class OversigtController {

  private static final String EGEN = "/projektrum/oversigt";
  private static final String OFFENTLIG = "/oversigt";
  private static final String STYRET = "/administration/oversigt";

  private final Login login;
  private final VisLandsoverblik visLandsoverblik;
  private final VisOffentligOversigt offentlig;
  private final VisAabning visAabning;
  private final AabnOversigt aabnOversigt;
  private final Afsendelser afsendelser;

  OversigtController(
      Login login,
      VisLandsoverblik visLandsoverblik,
      VisOffentligOversigt offentlig,
      VisAabning visAabning,
      AabnOversigt aabnOversigt,
      Afsendelser afsendelser) {
    this.login = login;
    this.visLandsoverblik = visLandsoverblik;
    this.offentlig = offentlig;
    this.visAabning = visAabning;
    this.aabnOversigt = aabnOversigt;
    this.afsendelser = afsendelser;
  }

  @GetMapping(EGEN)
  String egen(Oversigtsvalg valg, Model model) {
    return side(EGEN, valg, visLandsoverblik.vis(valg.valg()), model);
  }

  /** A browser may keep it for as long as it is kept here. */
  @GetMapping(OFFENTLIG)
  String offentlig(Oversigtsvalg valg, Model model, HttpServletResponse svar) {
    Overblik overblik = offentlig.vis(valg.valg());
    svar.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=300, private");
    return side(OFFENTLIG, valg, overblik, model);
  }

  private static String side(String sti, Oversigtsvalg valg, Overblik overblik, Model model) {
    List<Filterlinks.Filter> filtre = valg.filtre(sti, overblik);
    model.addAttribute("overblik", overblik);
    model.addAttribute("filtre", filtre);
    model.addAttribute("valgt", Filterlinks.valgt(filtre));
    model.addAttribute("offentlig", sti.equals(OFFENTLIG));
    return "projektrum/oversigt";
  }

  @GetMapping(STYRET)
  String styr(Model model) {
    model.addAttribute("seneste", visAabning.vis().orElse(null));
    return "administration/oversigt";
  }

  @PostMapping(STYRET)
  String aabn(@RequestParam(defaultValue = "false") boolean aaben, RedirectAttributes videre) {
    afsendelser.udfoer(() -> aabnOversigt.saet(aaben, login.bruger().id()));
    videre.addFlashAttribute(
        "kvittering", aaben ? "Oversigten er åben for alle." : "Oversigten er lukket.");
    return "redirect:" + STYRET;
  }
}
