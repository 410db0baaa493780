package dk.jobveu.projektrum.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages to log in and out; Spring Security receives what they send. */
@Side
class LoginController {

  @GetMapping("/login")
  String login(HttpServletRequest anmodning, Model model) {
    model.addAttribute("fejl", anmodning.getParameterMap().containsKey("error"));
    model.addAttribute("loggetUd", anmodning.getParameterMap().containsKey("logget-ud"));
    return "login";
  }

  @GetMapping("/logout")
  String logout() {
    return "logout";
  }
}
