package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.koordination.LadTraedeUd;
import dk.jobveu.koordination.Udtraedende;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator takes an organisation out that no longer wants to take part. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/parter/{organisation}/ud")
class UdtraedelseController {

  private final Login login;
  private final Udtraedende udtraedende;
  private final LadTraedeUd ladTraedeUd;
  private final Afsendelser afsendelser;

  UdtraedelseController(
      Login login, Udtraedende udtraedende, LadTraedeUd ladTraedeUd, Afsendelser afsendelser) {
    this.udtraedende = udtraedende;
    this.login = login;
    this.ladTraedeUd = ladTraedeUd;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, @PathVariable String organisation, Model model) {
    return side(login.indsigt(id), organisation, model);
  }

  @PostMapping
  String ud(
      @PathVariable String id,
      @PathVariable String organisation,
      @RequestParam(required = false) String grund,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.udfoer(() -> ladTraedeUd.ud(indsigt, organisation, grund));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("grund", grund);
      return side(indsigt, organisation, model);
    }
    videre.addFlashAttribute("kvittering", "De er ude af forløbet. Deres opgaver er jeres nu.");
    return "redirect:/projektrum/forloeb/{id}/parter";
  }

  private String side(Indsigt indsigt, String organisation, Model model) {
    model.addAttribute("aktoer", udtraedende.find(indsigt, organisation));
    model.addAttribute("indsigt", indsigt);
    return "projektrum/ud";
  }
}
