package dk.jobveu.spoergeskema.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.spoergeskema.RetSamtykke;
import dk.jobveu.spoergeskema.VisSamtykker;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may be asked how a forløb went: an organisation of itself, the coordinator of companies. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/spoergeskema")
class SamtykkeController {

  private static final String SIDEN = "redirect:/projektrum/forloeb/{id}/spoergeskema";

  private final Login login;
  private final VisSamtykker vis;
  private final RetSamtykke ret;
  private final Afsendelser afsendelser;

  SamtykkeController(Login login, VisSamtykker vis, RetSamtykke ret, Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.ret = ret;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, Model model) {
    return side(login.indsigt(id), model);
  }

  @PostMapping
  String ja(
      @PathVariable String id,
      @RequestParam String part,
      @RequestParam(required = false) String epost,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.udfoer(() -> ret.ret(indsigt, part, true, epost));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejloverskrift", "Adressen er ikke gemt");
      model.addAttribute("fejlliste", List.of(new Feltfejl("epost-" + part, fejl.getMessage())));
      model.addAttribute("fejlpart", part);
      model.addAttribute("skrevet", epost);
      return side(indsigt, model);
    }
    videre.addFlashAttribute("kvittering", "Adressen er gemt.");
    return SIDEN;
  }

  @PostMapping("/nej")
  String nej(@PathVariable String id, @RequestParam String part, RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> ret.ret(indsigt, part, false, null));
    videre.addFlashAttribute("kvittering", "Samtykket er trukket tilbage, og adressen er slettet.");
    return SIDEN;
  }

  private String side(Indsigt indsigt, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("parter", vis.vis(indsigt));
    return "projektrum/fane/spoergeskema";
  }
}
