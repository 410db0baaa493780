package dk.jobveu.adgang.web;

import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listebrud.Brud;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** What is wrong in a form, for its summary and for each field. */
public final class Formularfejl {

  private Formularfejl() {}

  public static void vis(Listebrud fejl, Model model) {
    vis(fejl.brud(), model);
  }

  public static void vis(List<Brud> brud, Model model) {
    Map<String, String> felter = new LinkedHashMap<>();
    brud.forEach(b -> felter.merge(b.felt(), b.besked(), (a, b2) -> a + " " + b2));
    model.addAttribute("fejl", felter);
    model.addAttribute(
        "fejlliste", brud.stream().map(b -> new Feltfejl(b.felt(), b.besked())).toList());
  }

  public static void ingen(Model model) {
    if (!model.containsAttribute("fejl")) {
      model.addAttribute("fejl", Map.of());
    }
  }
}
