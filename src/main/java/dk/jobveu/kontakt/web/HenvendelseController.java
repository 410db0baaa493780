package dk.jobveu.kontakt.web;

import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.kontakt.NoterHenvendelse;
import dk.jobveu.kontakt.SletHenvendelse;
import dk.jobveu.kontakt.VisHenvendelser;
import dk.jobveu.liste.SkrevneDage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which companies an organisation has been in touch with outside any forløb. */
@Side
@RequestMapping("/projektrum/henvendelser/{organisation}")
class HenvendelseController {

  private static final String SIDEN = "redirect:/projektrum/henvendelser/{organisation}";

  private final Login login;
  private final VisHenvendelser vis;
  private final NoterHenvendelse noter;
  private final SletHenvendelse slet;
  private final Afsendelser afsendelser;

  HenvendelseController(
      Login login,
      VisHenvendelser vis,
      NoterHenvendelse noter,
      SletHenvendelse slet,
      Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.noter = noter;
    this.slet = slet;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String organisation, Model model) {
    model.addAttribute("vist", vis.vis(login.bruger(), organisation));
    Formularfejl.ingen(model);
    return "projektrum/henvendelser";
  }

  @PostMapping
  String noter(
      @PathVariable String organisation,
      @RequestParam(defaultValue = "") String virksomhed,
      @RequestParam(defaultValue = "") String dag,
      @RequestParam(defaultValue = "") String om,
      @RequestParam(defaultValue = "") String person,
      Model model,
      RedirectAttributes videre) {
    SkrevneDage dage = new SkrevneDage();
    try {
      afsendelser.svar(
          () ->
              noter.noter(
                  login.bruger(),
                  organisation,
                  new NoterHenvendelse.Svar(
                      virksomhed, dage.laes("dag", dag), om, person.isEmpty() ? null : person)));
    } catch (Listebrud fejl) {
      Formularfejl.vis(dage.blandt(fejl.brud()), model);
      model.addAttribute("virksomhed", virksomhed);
      model.addAttribute("dag", dag);
      model.addAttribute("om", om);
      model.addAttribute("valgt", person);
      return side(organisation, model);
    }
    videre.addFlashAttribute("kvittering", "Kontakten til virksomheden er skrevet ned.");
    return SIDEN;
  }

  @PostMapping("/slet")
  String slet(
      @PathVariable String organisation,
      @RequestParam(defaultValue = "") String henvendelse,
      RedirectAttributes videre) {
    afsendelser.udfoer(() -> slet.slet(login.bruger(), organisation, henvendelse));
    videre.addFlashAttribute("kvittering", "Det er slettet.");
    return SIDEN;
  }
}
