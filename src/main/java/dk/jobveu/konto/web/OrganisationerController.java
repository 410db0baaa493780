package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.konto.OpretOrganisation;
import dk.jobveu.konto.Organisationsregler;
import dk.jobveu.konto.Organisationssvar;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All organisations, and a form to create one; for those who administrate the whole system. */
@Side
@RequestMapping("/administration/organisationer")
class OrganisationerController {

  private final Login login;
  private final Aktoerer aktoerer;
  private final OpretOrganisation opret;
  private final Organisationsregler regler;
  private final Afsendelser afsendelser;

  OrganisationerController(
      Login login,
      Aktoerer aktoerer,
      OpretOrganisation opret,
      Organisationsregler regler,
      Afsendelser afsendelser) {
    this.login = login;
    this.aktoerer = aktoerer;
    this.opret = opret;
    this.regler = regler;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(Model model) {
    return side(new Organisationssvar(null, null, null, null, null), model);
  }

  @PostMapping
  String opret(@ModelAttribute Organisationssvar svar, Model model, RedirectAttributes videre) {
    String id;
    try {
      id = afsendelser.svar(() -> opret.opret(login.bruger().id(), svar));
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      return side(svar, model);
    }
    videre.addFlashAttribute(
        "kvittering", "Organisationen er oprettet. Luk nu dem ind, der arbejder i den.");
    return "redirect:/administration/organisationer/" + id;
  }

  private String side(Organisationssvar svar, Model model) {
    model.addAttribute("svar", svar);
    model.addAttribute("organisationer", aktoerer.alle());
    model.addAttribute(
        "lukkede", aktoerer.deaktiverede().stream().map(a -> a.id()).collect(Collectors.toSet()));
    model.addAttribute("roller", Organisationsregler.ROLLER);
    model.addAttribute("kommuner", regler.kommuner());
    Formularfejl.ingen(model);
    return "administration/organisationer";
  }
}
