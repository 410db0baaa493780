package dk.jobveu.kontakt.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.kontakt.VaelgForloebskontakter;
import dk.jobveu.kontakt.VaelgKoordinerende;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is chosen on the tab Parter: whom one asks, who stands behind, and who coordinates. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/parter")
class ForloebskontaktController {

  private static final String FANEN = "redirect:/projektrum/forloeb/{id}/parter#spoerg";

  private final Login login;
  private final VaelgForloebskontakter vaelg;
  private final VaelgKoordinerende vaelgKoordinerende;
  private final Afsendelser afsendelser;

  ForloebskontaktController(
      Login login,
      VaelgForloebskontakter vaelg,
      VaelgKoordinerende vaelgKoordinerende,
      Afsendelser afsendelser) {
    this.login = login;
    this.vaelg = vaelg;
    this.vaelgKoordinerende = vaelgKoordinerende;
    this.afsendelser = afsendelser;
  }

  @PostMapping("/kontakter")
  String kontakter(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "") Set<String> spoerges,
      @RequestParam(defaultValue = "") String ledelse,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> vaelg.vaelg(indsigt, organisation, spoerges, tomSomNull(ledelse)));
    videre.addFlashAttribute("kvittering", "Det er gemt, hvem der skal spørges.");
    return FANEN;
  }

  @PostMapping("/koordinerende")
  String koordinerende(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> vaelgKoordinerende.vaelg(indsigt, tomSomNull(person)));
    videre.addFlashAttribute("kvittering", "Det er gemt, hvem der koordinerer.");
    return FANEN;
  }

  private static String tomSomNull(String valgt) {
    return valgt.isEmpty() ? null : valgt;
  }
}
