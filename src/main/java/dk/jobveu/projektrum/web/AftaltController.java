package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.projektrum.aftalt.VisAftalt;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is agreed in a forløb, a page each. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/aftalt")
class AftaltController {

  private static final String FOERSTE = "behov";

  private final Login login;
  private final VisAftalt visAftalt;

  AftaltController(Login login, VisAftalt visAftalt) {
    this.login = login;
    this.visAftalt = visAftalt;
  }

  @GetMapping
  String foerste(@PathVariable String id, Model model) {
    return vis(id, FOERSTE, model);
  }

  @GetMapping("/{emne}")
  String vis(@PathVariable String id, @PathVariable String emne, Model model) {
    Indsigt indsigt = login.indsigt(id);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("aftalt", visAftalt.vis(indsigt, emne));
    return "projektrum/fane/aftalt";
  }
}
