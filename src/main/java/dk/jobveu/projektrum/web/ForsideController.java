package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.deltager.Borgeransvar;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.projektrum.Dag;
import dk.jobveu.projektrum.Forsidebesoeg;
import dk.jobveu.projektrum.RykOrganisation;
import dk.jobveu.projektrum.VisDagen;
import java.time.Instant;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The front page: the person's day, with a reminder to others and messages marked as read. */
@Side
class ForsideController {

  private static final int HOEJST_OPGAVER = 25;
  private static final int HOEJST_VENTER = 15;
  private static final int HOEJST_BESKEDER = 8;
  private static final int HOEJST_FORLOEB = 8;

  private final Login login;
  private final VisDagen visDagen;
  private final RykOrganisation rykOrganisation;
  private final Forsidebesoeg besoeg;
  private final Borgeransvar borgeransvar;
  private final Afsendelser afsendelser;

  ForsideController(
      Login login,
      VisDagen visDagen,
      RykOrganisation rykOrganisation,
      Forsidebesoeg besoeg,
      Borgeransvar borgeransvar,
      Afsendelser afsendelser) {
    this.login = login;
    this.visDagen = visDagen;
    this.rykOrganisation = rykOrganisation;
    this.besoeg = besoeg;
    this.borgeransvar = borgeransvar;
    this.afsendelser = afsendelser;
  }

  @GetMapping("/")
  String forside(@RequestParam(name = "vis", defaultValue = "ALLE") Dag.Udvalg vis, Model model) {
    Bruger bruger = login.bruger();
    model.addAttribute("dag", visDagen.vis(bruger, besoeg.her(bruger.id())));
    model.addAttribute("vis", vis);
    model.addAttribute("udvalg", Dag.Udvalg.values());
    model.addAttribute("efterladte", borgeransvar.efterladte(bruger));
    model.addAttribute("hoejstOpgaver", HOEJST_OPGAVER);
    model.addAttribute("hoejstVenter", HOEJST_VENTER);
    model.addAttribute("hoejstBeskeder", HOEJST_BESKEDER);
    model.addAttribute("hoejstForloeb", HOEJST_FORLOEB);
    return "forside";
  }

  @PostMapping("/ryk")
  String ryk(
      @RequestParam("forloeb") String forloebId,
      @RequestParam("organisation") String organisation,
      RedirectAttributes videre) {
    String navn =
        afsendelser.svar(() -> rykOrganisation.ryk(login.indsigt(forloebId), organisation));
    videre.addFlashAttribute(
        "kvittering", navn + " er mindet om det. Påmindelsen står på deres forside.");
    return "redirect:/";
  }

  @PostMapping("/beskeder/laest")
  String laest(@RequestParam("til") Instant til, RedirectAttributes videre) {
    besoeg.laest(login.bruger().id(), til);
    videre.addFlashAttribute("kvittering", "Beskederne er markeret som læst.");
    return "redirect:/";
  }
}
