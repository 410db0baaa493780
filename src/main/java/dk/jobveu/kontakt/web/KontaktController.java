package dk.jobveu.kontakt.web;

import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.kontakt.BekraeftKontaktperson;
import dk.jobveu.kontakt.GemKontaktperson;
import dk.jobveu.kontakt.SletKontaktperson;
import dk.jobveu.kontakt.VisAmbassadoerer;
import dk.jobveu.kontakt.VisKontaktpersoner;
import dk.jobveu.kontakt.VisKontaktpersoner.Visning;
import dk.jobveu.liste.SkrevneDage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ambassadors of all, and the contact persons that an organisation keeps. */
@Side
@RequestMapping("/projektrum/kontakter")
class KontaktController {

  private static final String DERES = "redirect:/projektrum/kontakter/{organisation}";

  private final Login login;
  private final VisAmbassadoerer visAmbassadoerer;
  private final VisKontaktpersoner vis;
  private final GemKontaktperson gem;
  private final BekraeftKontaktperson bekraeft;
  private final SletKontaktperson slet;
  private final Afsendelser afsendelser;

  KontaktController(
      Login login,
      VisAmbassadoerer visAmbassadoerer,
      VisKontaktpersoner vis,
      GemKontaktperson gem,
      BekraeftKontaktperson bekraeft,
      SletKontaktperson slet,
      Afsendelser afsendelser) {
    this.login = login;
    this.visAmbassadoerer = visAmbassadoerer;
    this.vis = vis;
    this.gem = gem;
    this.bekraeft = bekraeft;
    this.slet = slet;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String ambassadoerer(Model model) {
    model.addAttribute("vist", visAmbassadoerer.vis(login.bruger()));
    return "projektrum/ambassadoerer";
  }

  @GetMapping("/{organisation}")
  String deres(@PathVariable String organisation, Model model) {
    return side(organisation, null, Kontaktformular.tom(), model);
  }

  @GetMapping("/{organisation}/{kontakt}")
  String ret(@PathVariable String organisation, @PathVariable String kontakt, Model model) {
    return side(organisation, kontakt, null, model);
  }

  @PostMapping("/{organisation}")
  String ny(
      @PathVariable String organisation,
      Kontaktformular skrevet,
      Model model,
      RedirectAttributes videre) {
    return gem(organisation, null, skrevet, model, videre);
  }

  @PostMapping("/{organisation}/{kontakt}")
  String ret(
      @PathVariable String organisation,
      @PathVariable String kontakt,
      Kontaktformular skrevet,
      Model model,
      RedirectAttributes videre) {
    return gem(organisation, kontakt, skrevet, model, videre);
  }

  private String gem(
      String organisation,
      String kontakt,
      Kontaktformular skrevet,
      Model model,
      RedirectAttributes videre) {
    SkrevneDage dage = new SkrevneDage();
    try {
      afsendelser.svar(() -> gem.gem(login.bruger(), organisation, kontakt, skrevet.svar(dage)));
    } catch (Listebrud fejl) {
      Formularfejl.vis(dage.blandt(fejl.brud()), model);
      return side(organisation, kontakt, skrevet, model);
    }
    videre.addFlashAttribute("kvittering", "Kontaktpersonen er gemt.");
    return DERES;
  }

  @PostMapping("/{organisation}/{kontakt}/bekraeft")
  String bekraeft(
      @PathVariable String organisation, @PathVariable String kontakt, RedirectAttributes videre) {
    afsendelser.udfoer(() -> bekraeft.bekraeft(login.bruger(), organisation, kontakt));
    videre.addFlashAttribute("kvittering", "Det er noteret, at oplysningerne stadig passer.");
    return DERES;
  }

  @PostMapping("/{organisation}/{kontakt}/slet")
  String slet(
      @PathVariable String organisation, @PathVariable String kontakt, RedirectAttributes videre) {
    afsendelser.udfoer(() -> slet.slet(login.bruger(), organisation, kontakt));
    videre.addFlashAttribute("kvittering", "Kontaktpersonen er slettet, også i forløbene.");
    return DERES;
  }

  private String side(String organisation, String kontakt, Kontaktformular skrevet, Model model) {
    Visning visning = vis.vis(login.bruger(), organisation);
    model.addAttribute("vist", visning);
    model.addAttribute("rettes", kontakt);
    model.addAttribute(
        "skrevet",
        skrevet != null
            ? skrevet
            : visning.personer().stream()
                .filter(v -> v.person().id().equals(kontakt))
                .map(v -> Kontaktformular.af(v.person()))
                .findFirst()
                .orElseThrow(
                    () -> new FindesIkke("Kontaktpersonen findes ikke mere. Se listen igen.")));
    Formularfejl.ingen(model);
    return "projektrum/kontakter";
  }
}
