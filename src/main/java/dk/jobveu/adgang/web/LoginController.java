package dk.jobveu.adgang.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages to log in and out; Spring Security receives what they send. */
@Side
class LoginController {

  private final boolean oidc;

  LoginController(Environment miljoe) {
    this.oidc = miljoe.acceptsProfiles(Profiles.of("oidc"));
  }

  @GetMapping("/login")
  String login(HttpServletRequest anmodning, Model model) {
    return side(anmodning, model);
  }

  /** Reached from the refusal of a log-in only, which has set the status and the sentence. */
  @RequestMapping("/login/afvist")
  String afvist(HttpServletRequest anmodning, Model model) {
    return side(anmodning, model);
  }

  @GetMapping("/logout")
  String logout() {
    return "logout";
  }

  private String side(HttpServletRequest anmodning, Model model) {
    model.addAttribute("fejl", har(anmodning, "error"));
    model.addAttribute("laast", har(anmodning, "laast"));
    model.addAttribute("brugesIkke", har(anmodning, "bruges-ikke"));
    model.addAttribute("loggetUd", har(anmodning, "logget-ud"));
    model.addAttribute("oidc", oidc);
    return "login";
  }

  private static boolean har(HttpServletRequest anmodning, String navn) {
    return anmodning.getParameterMap().containsKey(navn);
  }
}
