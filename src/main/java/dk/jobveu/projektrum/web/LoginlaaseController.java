package dk.jobveu.projektrum.web;

import dk.jobveu.sikkerhed.login.Loginvaern;
import java.util.List;
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

  LoginlaaseController(Loginvaern vaern, Login login, @Lazy IdentityService identitet) {
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
        vaern.frigiv(navn, login.bruger().id())
            ? "Låsen på " + navn + " er løftet. Der kan logges ind igen med det samme."
            : "Der var ingen lås på " + navn + " længere.");
    return SIDEN;
  }

  @PostMapping("/laas")
  String laas(@RequestParam String navn, Model model, RedirectAttributes videre) {
    String jeg = login.bruger().id();
    String fejl =
        // as a lock does not tell letter cases apart either
        navn.equalsIgnoreCase(jeg)
            ? "Du kan ikke låse dig selv. Bed en anden administrator om det."
            : identitet.createUserQuery().userId(navn).count() == 0
                ? "Der er ingen bruger, der hedder “" + navn + "”. Tjek stavemåden."
                : vaern.laastAfAdministrator(navn) ? navn + " er låst i forvejen." : null;
    if (fejl != null) {
      model.addAttribute("fejlliste", List.of(new Feltfejl("laas-navn", fejl)));
      model.addAttribute("navn", navn);
      return laaste(model);
    }
    vaern.laas(navn, jeg);
    videre.addFlashAttribute(
        "kvittering", navn + " er låst, og det, brugeren var logget ind på, er lukket.");
    return SIDEN;
  }
}
