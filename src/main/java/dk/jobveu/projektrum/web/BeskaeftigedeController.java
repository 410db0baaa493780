package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.hold.TagBeskaeftigedeMed;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator lets employed come along in a forløb for unemployed. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/beskaeftigede")
class BeskaeftigedeController {

  private final Login login;
  private final TagBeskaeftigedeMed tagMed;
  private final Afsendelser afsendelser;

  BeskaeftigedeController(Login login, TagBeskaeftigedeMed tagMed, Afsendelser afsendelser) {
    this.login = login;
    this.tagMed = tagMed;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, Model model) {
    Indsigt indsigt = login.indsigt(id);
    indsigt.kraevKoordinator();
    model.addAttribute("indsigt", indsigt);
    return "projektrum/beskaeftigede";
  }

  @PostMapping
  String tagMed(@PathVariable String id, RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> tagMed.tagMed(indsigt));
    videre.addFlashAttribute(
        "kvittering", "Forløbet er nu for ledige og beskæftigede. Sæt de beskæftigede på listen.");
    return "redirect:/projektrum/forloeb/{id}";
  }
}
