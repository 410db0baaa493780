package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.faelles.Listebrud;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.ui.Model;

/** What is wrong in a form, for its summary and for each field. */
final class Formularfejl {

  private Formularfejl() {}

  static void vis(Listebrud fejl, Model model) {
    Map<String, String> felter = new LinkedHashMap<>();
    fejl.brud().forEach(b -> felter.merge(b.felt(), b.besked(), (a, b2) -> a + " " + b2));
    model.addAttribute("fejl", felter);
    model.addAttribute(
        "fejlliste", fejl.brud().stream().map(b -> new Feltfejl(b.felt(), b.besked())).toList());
  }

  static void ingen(Model model) {
    if (!model.containsAttribute("fejl")) {
      model.addAttribute("fejl", Map.of());
    }
  }
}
