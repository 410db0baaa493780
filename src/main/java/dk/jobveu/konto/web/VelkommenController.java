package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.konto.Invitationer.Invitation;
import dk.jobveu.konto.VaelgAdgangskode;
import dk.jobveu.konto.Velkomst;
import dk.jobveu.sikkerhed.login.Loginvaern;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
  private final Loginvaern vaern;

  VelkommenController(Velkomst velkomst, VaelgAdgangskode vaelg, Loginvaern vaern) {
    this.velkomst = velkomst;
    this.vaelg = vaelg;
    this.vaern = vaern;
  }

  @GetMapping
  String vis(@RequestParam(required = false) String kode, Model model, HttpServletResponse svar) {
    if (skalVente(model, svar)) {
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
    if (skalVente(model, svar)) {
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

  /** Who comes without any secret has not guessed at one. */
  private String ubrugeligt(String hemmelighed, Model model, HttpServletResponse svar) {
    if (hemmelighed != null) {
      vaern.forkertFraAdressen();
    }
    svar.setStatus(HttpStatus.NOT_FOUND.value());
    model.addAttribute("ubrugeligt", VaelgAdgangskode.UBRUGELIGT);
    return SIDEN;
  }

  private boolean skalVente(Model model, HttpServletResponse svar) {
    Duration vent = vaern.ventetidForAdressen();
    if (vent.isZero()) {
      return false;
    }
    svar.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    svar.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(vent.toSeconds() + 1));
    model.addAttribute(
        "ubrugeligt",
        "Der er prøvet for mange forkerte links. Vent %s, og prøv igen."
            .formatted(Antal.af((int) vent.toMinutes() + 1, "minut", "minutter")));
    return true;
  }
}
