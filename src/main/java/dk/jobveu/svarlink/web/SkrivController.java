package dk.jobveu.svarlink.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.svarlink.SkrivSvar;
import dk.jobveu.svarlink.VisSkriv;
import dk.jobveu.svarlink.VisSkriv.Skriveside;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an answer is written down for an organisation that gave it by telephone. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/links/{svar}")
class SkrivController {

  private static final String LINKS = "redirect:/projektrum/forloeb/{id}/links";

  private final Login login;
  private final VisSkriv vis;
  private final SkrivSvar skriv;
  private final Afsendelser afsendelser;

  SkrivController(Login login, VisSkriv vis, SkrivSvar skriv, Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.skriv = skriv;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, @PathVariable String svar, Model model) {
    return side(login.indsigt(id), svar, new LinkedMultiValueMap<>(), model);
  }

  @PostMapping
  String skriv(
      @PathVariable String id,
      @PathVariable String svar,
      @RequestParam MultiValueMap<String, String> felter,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.udfoer(
          () ->
              skriv.skriv(
                  indsigt,
                  svar,
                  Svarsidefelter.svar(vis.vis(indsigt, svar).spoergsmaal().felter(), felter)));
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      return side(indsigt, svar, felter, model);
    }
    videre.addFlashAttribute("kvittering", "Svaret er skrevet ind.");
    return LINKS;
  }

  private String side(
      Indsigt indsigt, String svar, MultiValueMap<String, String> felter, Model model) {
    Skriveside side = vis.vis(indsigt, svar);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("side", side);
    model.addAttribute("felter", Svarsidefelter.af(side.spoergsmaal().felter(), felter));
    Formularfejl.ingen(model);
    return "projektrum/skriv";
  }
}
