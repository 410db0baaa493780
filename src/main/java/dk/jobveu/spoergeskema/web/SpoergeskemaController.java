package dk.jobveu.spoergeskema.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Linkbremse;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.spoergeskema.AabnSpoergeskema;
import dk.jobveu.spoergeskema.BesvarSpoergeskema;
import dk.jobveu.spoergeskema.FravaelgSpoergeskema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a personal link of the survey leads. Nobody is logged in by it, and nothing follows from
 * looking at it, since mail programs look first.
 */
@Side
@RequestMapping("/svar")
class SpoergeskemaController {

  private static final String SIDEN = "spoergeskema";
  private static final String TAK = "redirect:/svar/tak";

  private final AabnSpoergeskema aabn;
  private final BesvarSpoergeskema besvar;
  private final FravaelgSpoergeskema fravaelg;
  private final Linkbremse bremse;
  private final Afsendelser afsendelser;

  SpoergeskemaController(
      AabnSpoergeskema aabn,
      BesvarSpoergeskema besvar,
      FravaelgSpoergeskema fravaelg,
      Linkbremse bremse,
      Afsendelser afsendelser) {
    this.aabn = aabn;
    this.besvar = besvar;
    this.fravaelg = fravaelg;
    this.bremse = bremse;
    this.afsendelser = afsendelser;
  }

  /** Where the page leads must not be told where it came from: its address holds the secret. */
  @ModelAttribute
  void ingenHenvisning(HttpServletResponse svar) {
    svar.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping("/spoergeskema")
  String vis(@RequestParam(required = false) String kode, Model model, HttpServletResponse svar) {
    return bremse.skalVente(model, svar) ? SIDEN : spoerg(kode, Map.of(), model, svar);
  }

  @PostMapping("/spoergeskema")
  String besvar(
      @RequestParam(required = false) String link,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    try {
      afsendelser.udfoer(() -> besvar.besvar(link, felter));
    } catch (FindesIkke ubrugeligt) {
      return ubrugeligt(link, model, svar);
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      return spoerg(link, felter, model, svar);
    }
    videre.addFlashAttribute(
        "tak", "Tak for hjælpen. Svarene er gemt uden navn, og linket er brugt.");
    return TAK;
  }

  /** Where a page that has stood open for too long comes back to, with what was chosen. */
  @PostMapping("/spoergeskema-igen")
  String igen(
      @RequestParam(required = false) String link,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletRequest anmodning,
      HttpServletResponse svar) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    if (anmodning.getAttribute("udloebet") != null) {
      model.addAttribute("fejloverskrift", "Siden havde stået åben for længe");
      model.addAttribute(
          "fejlliste", List.of(new Feltfejl(null, "Intet er sendt. Send svarene igen.")));
    }
    return spoerg(link, felter, model, svar);
  }

  @PostMapping("/spoergeskema-nej")
  String fravaelg(
      @RequestParam(required = false) String link,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    try {
      afsendelser.udfoer(() -> fravaelg.fravaelg(link));
    } catch (FindesIkke ubrugeligt) {
      return ubrugeligt(link, model, svar);
    }
    videre.addFlashAttribute(
        "tak", "Du bliver ikke spurgt igen om dette forløb. Adressen er slettet her.");
    return TAK;
  }

  @GetMapping("/tak")
  String tak(Model model, HttpServletResponse svar) {
    return model.containsAttribute("tak") ? SIDEN : ubrugeligt(null, model, svar);
  }

  private String spoerg(
      String hemmelighed, Map<String, String> valgt, Model model, HttpServletResponse svar) {
    try {
      model.addAttribute("skema", aabn.aabn(hemmelighed));
    } catch (FindesIkke ubrugeligt) {
      return ubrugeligt(hemmelighed, model, svar);
    }
    model.addAttribute("valgt", valgt);
    model.addAttribute("link", hemmelighed);
    Formularfejl.ingen(model);
    return SIDEN;
  }

  private String ubrugeligt(String hemmelighed, Model model, HttpServletResponse svar) {
    bremse.ubrugeligt(hemmelighed, AabnSpoergeskema.UBRUGELIGT, model, svar);
    return SIDEN;
  }
}
