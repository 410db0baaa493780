package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.postkasse.SkrivBesked;
import dk.jobveu.postkasse.VisBeskeder;
import dk.jobveu.projektrum.NoterBesoeg;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said to whom in a forløb, and writing to the others. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/beskeder")
class BeskedController {

  private final Login login;
  private final VisBeskeder vis;
  private final SkrivBesked skriv;
  private final NoterBesoeg noterBesoeg;
  private final Afsendelser afsendelser;

  BeskedController(
      Login login,
      VisBeskeder vis,
      SkrivBesked skriv,
      NoterBesoeg noterBesoeg,
      Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.skriv = skriv;
    this.noterBesoeg = noterBesoeg;
    this.afsendelser = afsendelser;
  }

  /** What has come since the visit before this one is marked. */
  @GetMapping
  String side(@PathVariable String id, Model model) {
    return side(login.indsigt(id), model);
  }

  @PostMapping
  String skriv(
      @PathVariable String id,
      @RequestParam(required = false) String tekst,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.udfoer(() -> skriv.skriv(indsigt, tekst));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("skrevet", tekst);
      return side(indsigt, model);
    }
    videre.addFlashAttribute("kvittering", "Beskeden er sendt til de andre i forløbet.");
    return "redirect:/projektrum/forloeb/{id}/beskeder";
  }

  private String side(Indsigt indsigt, Model model) {
    model.addAttribute("sidst", noterBesoeg.noter(indsigt));
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("sagt", vis.vis(indsigt));
    return "projektrum/fane/beskeder";
  }
}
