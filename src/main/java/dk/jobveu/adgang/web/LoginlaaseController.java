package dk.jobveu.adgang.web;

import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.sikkerhed.login.Loginvaern;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may not log in right now, for administrators (issue 3, row 9). */
@Side
@RequestMapping("/administration/laaste")
class LoginlaaseController {

  private static final String SIDEN = "redirect:/administration/laaste";

  private final Loginvaern vaern;
  private final Login login;
  private final IdentityService identitet;
  private final Afsendelser afsendelser;

  LoginlaaseController(
      Loginvaern vaern, Login login, @Lazy IdentityService identitet, Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.vaern = vaern;
    this.login = login;
    this.identitet = identitet;
  }

  @GetMapping
  String laaste(Model model) {
    model.addAttribute("laase", vaern.laase());
    return "administration/laaste";
  }

  @PostMapping("/loeft")
  String loeft(@RequestParam String navn, RedirectAttributes videre) {
    videre.addFlashAttribute(
        "kvittering",
        "ja".equals(afsendelser.svar(() -> vaern.frigiv(navn, login.bruger().id()) ? "ja" : "nej"))
            ? "Låsen på " + navn + " er løftet. Der kan logges ind igen med det samme."
            : "Der var ingen lås på " + navn + " længere.");
    return SIDEN;
  }

  @PostMapping("/laas")
  String laas(@RequestParam String navn, Model model, RedirectAttributes videre) {
    String jeg = login.bruger().id();
    try {
      afsendelser.udfoer(
          () -> {
            kraevKanLaases(navn, jeg);
            vaern.laas(navn, jeg);
          });
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("navn", navn);
      return laaste(model);
    }
    videre.addFlashAttribute(
        "kvittering", navn + " er låst, og det, brugeren var logget ind på, er lukket.");
    return SIDEN;
  }

  private void kraevKanLaases(String navn, String jeg) {
    String fejl =
        // as a lock does not tell letter cases apart either
        navn.equalsIgnoreCase(jeg)
            ? "Du kan ikke låse dig selv. Bed en anden administrator om det."
            : identitet.createUserQuery().userId(navn).count() == 0
                ? "Der er ingen bruger, der hedder »" + navn + "«. Tjek stavemåden."
                : vaern.laastAfAdministrator(navn) ? navn + " er låst i forvejen." : null;
    if (fejl != null) {
      throw new Regelbrud("laas-navn", fejl);
    }
  }
}
