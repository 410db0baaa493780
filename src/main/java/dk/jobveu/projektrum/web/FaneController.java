package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.projektrum.NoterBesoeg;
import dk.jobveu.projektrum.VisForloeb;
import dk.jobveu.projektrum.VisOpgaver;
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
  private final VisOpgaver visOpgaver;
  private final NoterBesoeg noterBesoeg;

  FaneController(
      Login login, VisForloeb visForloeb, VisOpgaver visOpgaver, NoterBesoeg noterBesoeg) {
    this.login = login;
    this.visForloeb = visForloeb;
    this.visOpgaver = visOpgaver;
    this.noterBesoeg = noterBesoeg;
  }

  @GetMapping({"/tjekliste", "/parter", "/tal", "/afgoerelser"})
  String fane(@PathVariable String id, HttpServletRequest anmodning, Model model) {
    String sti = anmodning.getRequestURI();
    return side(login.indsigt(id), sti.substring(sti.lastIndexOf('/') + 1), model);
  }

  @GetMapping("/opgaver")
  String opgaver(@PathVariable String id, Model model) {
    Indsigt indsigt = login.indsigt(id);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("aabne", visOpgaver.vis(indsigt));
    return "projektrum/fane/opgaver";
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
