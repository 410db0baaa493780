package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.konto.VisKlargoering;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is missing before the first forløb, with the way to each. */
@Side
class KlargoeringController {

  private final Login login;
  private final VisKlargoering vis;

  KlargoeringController(Login login, VisKlargoering vis) {
    this.login = login;
    this.vis = vis;
  }

  @GetMapping("/administration")
  String side(Model model) {
    model.addAttribute("punkter", vis.vis(login.bruger().id()));
    return "administration/klargoering";
  }
}
