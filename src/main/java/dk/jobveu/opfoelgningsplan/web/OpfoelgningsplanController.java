package dk.jobveu.opfoelgningsplan.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.liste.Navne;
import dk.jobveu.opfoelgningsplan.LaegPlanIgen;
import dk.jobveu.opfoelgningsplan.TraekPlanTilbage;
import dk.jobveu.opfoelgningsplan.VisOpfoelgningsplaner;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The plans of those who are followed closely, as each may read them. Pseudonyms are sent in forms
 * only, so that none stays in an address.
 */
@Side
@RequestMapping("/projektrum/forloeb/{id}/taet-opfoelgning")
class OpfoelgningsplanController {

  private final Login login;
  private final VisOpfoelgningsplaner vis;
  private final TraekPlanTilbage traekTilbage;
  private final LaegPlanIgen laegIgen;
  private final Navne navne;
  private final Afsendelser afsendelser;

  OpfoelgningsplanController(
      Login login,
      VisOpfoelgningsplaner vis,
      TraekPlanTilbage traekTilbage,
      LaegPlanIgen laegIgen,
      Navne navne,
      Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.traekTilbage = traekTilbage;
    this.laegIgen = laegIgen;
    this.navne = navne;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, Model model) {
    Indsigt indsigt = login.indsigt(id);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("side", vis.vis(indsigt));
    model.addAttribute("navne", navne.kendtAf(indsigt));
    return "projektrum/taet_opfoelgning";
  }

  @PostMapping("/traek")
  String traekTilbage(
      @PathVariable String id, @RequestParam String deltagerId, RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> traekTilbage.traek(indsigt, deltagerId.strip()));
    videre.addFlashAttribute(
        "kvittering", "Planen deles ikke længere. Kun I læser den, og ingen andre spørges.");
    return "redirect:/projektrum/forloeb/{id}/taet-opfoelgning";
  }

  @PostMapping("/ny")
  String ny(@PathVariable String id, @RequestParam String deltagerId, RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> laegIgen.begynd(indsigt, deltagerId.strip()));
    videre.addFlashAttribute("kvittering", "Opgaven ligger i jeres opgaveliste.");
    return "redirect:/projektrum/forloeb/{id}/taet-opfoelgning";
  }
}
