package dk.jobveu.svarlink.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.svarlink.LavLink;
import dk.jobveu.svarlink.Nytlink;
import dk.jobveu.svarlink.TraekLink;
import dk.jobveu.svarlink.VisLinks;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The links of a forløb: what can be asked for by one, and those that were sent. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/links")
class SvarlinkController {

  private static final String SIDEN = "redirect:/projektrum/forloeb/{id}/links";

  private final Login login;
  private final VisLinks vis;
  private final LavLink lav;
  private final TraekLink traek;
  private final Afsendelser afsendelser;

  SvarlinkController(
      Login login, VisLinks vis, LavLink lav, TraekLink traek, Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.lav = lav;
    this.traek = traek;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, Model model) {
    return side(login.indsigt(id), model);
  }

  /** The receipt that is kept for a form that comes twice is the link's id, never the secret. */
  @PostMapping
  String lav(
      @PathVariable String id,
      @RequestParam String opgave,
      @RequestParam(required = false) String epost,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.svar(
          () -> {
            Nytlink nyt = lav.lav(indsigt, opgave, epost);
            videre.addFlashAttribute("nyt", nyt);
            if (nyt.hemmelighed() != null) {
              videre.addFlashAttribute("adresse", adresse(nyt));
            }
            return nyt.id();
          });
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl).stream().map(f -> ved(f, opgave)).toList());
      model.addAttribute("fejloverskrift", "Der er ikke lavet et link");
      model.addAttribute("fejlopgave", opgave);
      model.addAttribute("skrevet", epost);
      return side(indsigt, model);
    }
    return SIDEN;
  }

  @PostMapping("/traek")
  String traek(@PathVariable String id, @RequestParam String link, RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> traek.traek(indsigt, link));
    videre.addFlashAttribute("kvittering", "Linket er trukket tilbage og kan ikke bruges.");
    return SIDEN;
  }

  private String side(Indsigt indsigt, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("vist", vis.vis(indsigt));
    return "projektrum/fane/links";
  }

  /** The page has a field for each task. */
  private static Feltfejl ved(Feltfejl fejl, String opgave) {
    return new Feltfejl(fejl.felt() + "-" + opgave, fejl.besked());
  }

  private static String adresse(Nytlink nyt) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + nyt.sti();
  }
}
