package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Linkbremse;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.konto.Invitationer.Invitation;
import dk.jobveu.konto.VaelgAdgangskode;
import dk.jobveu.konto.Velkomst;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the link of an invitation leads. Nobody is logged in by it, and looking at it does not use
 * it up, since mail programs look first. A link that cannot be used is answered alike, whatever is
 * the matter with it.
 */
@Side
@RequestMapping("/velkommen")
class VelkommenController {

  private static final String SIDEN = "velkommen";

  private final Velkomst velkomst;
  private final VaelgAdgangskode vaelg;
  private final Linkbremse bremse;

  VelkommenController(Velkomst velkomst, VaelgAdgangskode vaelg, Linkbremse bremse) {
    this.velkomst = velkomst;
    this.vaelg = vaelg;
    this.bremse = bremse;
  }

  @GetMapping
  String vis(@RequestParam(required = false) String kode, Model model, HttpServletResponse svar) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    return side(kode, model, svar);
  }

  @PostMapping
  String vaelg(
      @RequestParam(required = false) String link,
      @RequestParam(required = false) String kode,
      @RequestParam(required = false) String gentaget,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    try {
      String bruger = vaelg.vaelg(link, kode, gentaget);
      videre.addFlashAttribute(
          "kvittering", "Adgangskoden er valgt. Log ind med brugernavnet " + bruger + ".");
      return "redirect:/login";
    } catch (FindesIkke ubrugeligt) {
      return ubrugeligt(link, model, svar);
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      return side(link, model, svar);
    }
  }

  private String side(String hemmelighed, Model model, HttpServletResponse svar) {
    Invitation invitation = velkomst.find(hemmelighed).orElse(null);
    if (invitation == null) {
      return ubrugeligt(hemmelighed, model, svar);
    }
    model.addAttribute("brugernavn", invitation.bruger());
    model.addAttribute("link", hemmelighed);
    Formularfejl.ingen(model);
    return SIDEN;
  }

  private String ubrugeligt(String hemmelighed, Model model, HttpServletResponse svar) {
    bremse.ubrugeligt(hemmelighed, VaelgAdgangskode.UBRUGELIGT, model, svar);
    return SIDEN;
  }
}
