package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.koordination.ForeslaaKoordinatorskifte;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.koordination.TagKoordinatorforslagTilbage;
import dk.jobveu.koordination.VisKoordinatorskifte;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator asks another to coordinate. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/koordinator")
class KoordinatorController {

  private final Login login;
  private final VisKoordinatorskifte vis;
  private final ForeslaaKoordinatorskifte foreslaa;
  private final TagKoordinatorforslagTilbage tilbage;
  private final Afsendelser afsendelser;

  KoordinatorController(
      Login login,
      VisKoordinatorskifte vis,
      ForeslaaKoordinatorskifte foreslaa,
      TagKoordinatorforslagTilbage tilbage,
      Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.foreslaa = foreslaa;
    this.tilbage = tilbage;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, Model model) {
    return side(login.indsigt(id), model);
  }

  @PostMapping
  String foreslaa(
      @PathVariable String id,
      @RequestParam(required = false) String tilOrganisation,
      @RequestParam(required = false) Skifteaarsag aarsag,
      @RequestParam(required = false) String begrundelse,
      @RequestParam(required = false) String aabent,
      @RequestParam(required = false) String netvaerk,
      @RequestParam(required = false) String dokumenter,
      @RequestParam(defaultValue = "false") boolean foelger,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    Skifte skrevet =
        new Skifte(tilOrganisation, aarsag, begrundelse, aabent, netvaerk, dokumenter, foelger);
    try {
      afsendelser.udfoer(() -> foreslaa.foreslaa(indsigt, skrevet));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("skrevet", skrevet);
      return side(indsigt, model);
    }
    videre.addFlashAttribute("kvittering", "De er spurgt. I koordinerer, til de siger ja.");
    return "redirect:/projektrum/forloeb/{id}";
  }

  @PostMapping("/tilbage")
  String tilbage(@PathVariable String id, RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> tilbage.tagTilbage(indsigt));
    videre.addFlashAttribute("kvittering", "Forslaget er taget tilbage. I koordinerer fortsat.");
    return "redirect:/projektrum/forloeb/{id}/koordinator";
  }

  private String side(Indsigt indsigt, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("side", vis.vis(indsigt));
    return "projektrum/koordinator";
  }
}
