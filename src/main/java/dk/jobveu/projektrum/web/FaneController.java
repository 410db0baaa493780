package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.projektrum.NoterBesoeg;
import dk.jobveu.projektrum.VisForloeb;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tabs about the forløb itself, each at an address of its own. */
@Side
@RequestMapping("/projektrum/forloeb/{id}")
class FaneController {

  private final Login login;
  private final VisForloeb visForloeb;
  private final NoterBesoeg noterBesoeg;

  FaneController(Login login, VisForloeb visForloeb, NoterBesoeg noterBesoeg) {
    this.login = login;
    this.visForloeb = visForloeb;
    this.noterBesoeg = noterBesoeg;
  }

  @GetMapping({"/opgaver", "/tjekliste", "/parter", "/tal", "/afgoerelser"})
  String fane(@PathVariable String id, HttpServletRequest anmodning, Model model) {
    String sti = anmodning.getRequestURI();
    return side(login.indsigt(id), sti.substring(sti.lastIndexOf('/') + 1), model);
  }

  /** What has come since the visit before this one is marked. */
  @GetMapping("/tidslinje")
  String tidslinje(@PathVariable String id, Model model) {
    Indsigt indsigt = login.indsigt(id);
    model.addAttribute("sidst", noterBesoeg.noter(indsigt));
    return side(indsigt, "tidslinje", model);
  }

  private String side(Indsigt indsigt, String fane, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("overblik", visForloeb.vis(indsigt));
    return "projektrum/fane/" + fane;
  }
}
