package dk.jobveu.kursus.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.kursus.EgneSkoler;
import dk.jobveu.kursus.SaetGodkendelser;
import dk.jobveu.kursus.Skolegodkendelser;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school's own AMU courses, for its own people. */
@Side
@RequestMapping("/godkendelser")
class GodkendelserController {

  private final Login login;
  private final EgneSkoler skoler;
  private final SaetGodkendelser saet;
  private final Skolegodkendelser godkendelser;
  private final Afsendelser afsendelser;

  GodkendelserController(
      Login login,
      EgneSkoler skoler,
      SaetGodkendelser saet,
      Skolegodkendelser godkendelser,
      Afsendelser afsendelser) {
    this.login = login;
    this.skoler = skoler;
    this.saet = saet;
    this.godkendelser = godkendelser;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(Model model) {
    var egne = skoler.af(login.bruger());
    if (egne.isEmpty()) {
      throw new IkkeTilladt("Kun skoler har godkendelser til AMU-kurser.");
    }
    model.addAttribute("skoler", egne);
    model.addAttribute("godkendelser", godkendelser.alle());
    return "godkendelser";
  }

  @PostMapping
  String gem(
      @RequestParam String skole,
      @RequestParam(defaultValue = "") String fagkoder,
      Model model,
      RedirectAttributes videre) {
    try {
      String antal =
          afsendelser.svar(() -> String.valueOf(saet.saet(login.bruger(), skole, fagkoder)));
      videre.addFlashAttribute(
          "kvittering",
          "Gemt. I har skrevet "
              + Antal.af(Integer.parseInt(antal), "kursus", "kurser")
              + ", skolen er godkendt til.");
      return "redirect:/godkendelser";
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("skrevet", fagkoder);
      return side(model);
    }
  }
}
