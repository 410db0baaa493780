package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.projektrum.aftalt.VisEgneTilbud;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a school has bid, for the school. */
@Side
@RequestMapping("/projektrum/tilbud")
class EgneTilbudController {

  private final Login login;
  private final VisEgneTilbud vis;

  EgneTilbudController(Login login, VisEgneTilbud vis) {
    this.login = login;
    this.vis = vis;
  }

  @GetMapping
  String alle(Model model) {
    model.addAttribute("tilbud", vis.vis(login.bruger(), null));
    return "projektrum/egne-tilbud";
  }

  @GetMapping("/{id}")
  String et(@PathVariable String id, Model model) {
    model.addAttribute("tilbud", vis.vis(login.bruger(), id));
    return "projektrum/eget-tilbud";
  }
}
