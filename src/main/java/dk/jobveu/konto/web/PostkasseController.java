package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Linkbremse;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.konto.BekraeftFaellespostkasse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the link in an organisation's common mailbox leads. Looking at it confirms nothing, since
 * mail programs look first.
 */
@Side
@RequestMapping("/postkasse/bekraeft")
class PostkasseController {

  private static final String SIDEN = "postkasse";

  private final BekraeftFaellespostkasse bekraeft;
  private final Linkbremse bremse;

  PostkasseController(BekraeftFaellespostkasse bekraeft, Linkbremse bremse) {
    this.bekraeft = bekraeft;
    this.bremse = bremse;
  }

  /** Where the page leads must not be told where it came from: its address holds the secret. */
  @ModelAttribute
  void ingenHenvisning(HttpServletResponse svar) {
    svar.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping
  String vis(@RequestParam(required = false) String kode, Model model, HttpServletResponse svar) {
    return side(kode, false, model, svar);
  }

  @PostMapping
  String bekraeft(
      @RequestParam(required = false) String link, Model model, HttpServletResponse svar) {
    return side(link, true, model, svar);
  }

  private String side(String link, boolean nu, Model model, HttpServletResponse svar) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    try {
      model.addAttribute("organisation", bekraeft.bekraeft(link, nu));
      model.addAttribute("link", link);
      model.addAttribute("bekraeftet", nu);
    } catch (FindesIkke ubrugeligt) {
      bremse.ubrugeligt(link, BekraeftFaellespostkasse.UBRUGELIGT, model, svar);
    }
    return SIDEN;
  }
}
