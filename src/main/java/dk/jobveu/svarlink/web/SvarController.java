package dk.jobveu.svarlink.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Linkbremse;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirindhold;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.svarlink.AabnLink;
import dk.jobveu.svarlink.AabnLink.Linkside;
import dk.jobveu.svarlink.SeSvar;
import dk.jobveu.svarlink.Underskriv;
import dk.jobveu.svarlink.Underskriv.Underskriver;
import dk.jobveu.svarlink.VisKvittering;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a personal link leads: what is asked, the document to be signed, the receipt. Nobody is
 * logged in by it, and nothing follows from looking at it, since mail programs look first.
 */
@Side
@RequestMapping("/svar")
class SvarController {

  private static final String SIDEN = "svar";
  private static final Set<String> UNDERSKRIFTEN = Set.of("navn", "funktion");

  private final AabnLink aabn;
  private final SeSvar se;
  private final Underskriv underskriv;
  private final VisKvittering kvittering;
  private final Linkbremse bremse;
  private final Afsendelser afsendelser;

  SvarController(
      AabnLink aabn,
      SeSvar se,
      Underskriv underskriv,
      VisKvittering kvittering,
      Linkbremse bremse,
      Afsendelser afsendelser) {
    this.aabn = aabn;
    this.se = se;
    this.underskriv = underskriv;
    this.kvittering = kvittering;
    this.bremse = bremse;
    this.afsendelser = afsendelser;
  }

  /** Where the page leads must not be told where it came from: its address holds the secret. */
  @ModelAttribute
  void ingenHenvisning(HttpServletResponse svar) {
    svar.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping
  String vis(@RequestParam(required = false) String kode, Model model, HttpServletResponse svar) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    return spoerg(kode, new LinkedMultiValueMap<>(), model, svar);
  }

  /** The document, made of what was typed; nothing is kept. */
  @PostMapping
  String se(
      @RequestParam(required = false) String link,
      @RequestParam MultiValueMap<String, String> felter,
      Model model,
      HttpServletResponse svar) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    return dokument(link, felter, model, svar);
  }

  /** Back to what was typed, and where a page that has stood open for too long comes back to. */
  @PostMapping("/ret")
  String ret(
      @RequestParam(required = false) String link,
      @RequestParam MultiValueMap<String, String> felter,
      Model model,
      HttpServletRequest anmodning,
      HttpServletResponse svar) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    if (anmodning.getAttribute("udloebet") != null) {
      model.addAttribute("fejloverskrift", "Siden havde stået åben for længe");
      model.addAttribute(
          "fejlliste",
          List.of(new Feltfejl(null, "Intet er sendt. Se det igennem, og gå videre igen.")));
    }
    return spoerg(link, felter, model, svar);
  }

  @PostMapping("/underskriv")
  String underskriv(
      @RequestParam(required = false) String link,
      @RequestParam MultiValueMap<String, String> felter,
      @RequestParam(required = false) String navn,
      @RequestParam(required = false) String funktion,
      @RequestParam(required = false) String kontrolsum,
      Model model,
      HttpServletRequest anmodning,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    if (bremse.skalVente(model, svar)) {
      return SIDEN;
    }
    model.addAttribute("navn", navn);
    model.addAttribute("funktion", funktion);
    try {
      String brugt =
          afsendelser.svar(
              () ->
                  underskriv.underskriv(
                      link,
                      svarene(link, felter),
                      new Underskriver(navn, funktion, anmodning.getRemoteAddr(), kontrolsum)));
      kvittering.vis(brugt).ifPresent(u -> videre.addFlashAttribute("underskrift", u));
      return "redirect:/svar/kvittering";
    } catch (FindesIkke ubrugeligt) {
      return ubrugeligt(link, model, svar);
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      return fejl.brud().stream().allMatch(b -> UNDERSKRIFTEN.contains(b.felt()))
          ? dokument(link, felter, model, svar)
          : spoerg(link, felter, model, svar);
    } catch (Konflikt fejl) {
      svar.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("fejloverskrift", "Der er ikke skrevet under");
      model.addAttribute("fejlliste", List.of(new Feltfejl(null, fejl.getMessage())));
      return dokument(link, felter, model, svar);
    }
  }

  @GetMapping("/kvittering")
  String kvittering(Model model, HttpServletResponse svar) {
    return model.containsAttribute("underskrift") ? SIDEN : ubrugeligt(null, model, svar);
  }

  private Map<String, Object> svarene(String hemmelighed, MultiValueMap<String, String> sendt) {
    return Svarsidefelter.svar(aabn.aabn(hemmelighed).spoergsmaal().felter(), sendt);
  }

  private String dokument(
      String hemmelighed,
      MultiValueMap<String, String> felter,
      Model model,
      HttpServletResponse svar) {
    try {
      Papir papir = se.se(hemmelighed, svarene(hemmelighed, felter));
      model.addAttribute("papir", papir);
      model.addAttribute("kontrolsum", Papirindhold.kontrolsum(Papirindhold.skriv(papir)));
      return spoerg(hemmelighed, felter, model, svar);
    } catch (FindesIkke ubrugeligt) {
      return ubrugeligt(hemmelighed, model, svar);
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      return spoerg(hemmelighed, felter, model, svar);
    }
  }

  private String spoerg(
      String hemmelighed,
      MultiValueMap<String, String> felter,
      Model model,
      HttpServletResponse svar) {
    try {
      Linkside side = aabn.aabn(hemmelighed);
      model.addAttribute("side", side);
      model.addAttribute("felter", Svarsidefelter.af(side.spoergsmaal().felter(), felter));
    } catch (FindesIkke ubrugeligt) {
      return ubrugeligt(hemmelighed, model, svar);
    }
    model.addAttribute("link", hemmelighed);
    Formularfejl.ingen(model);
    return SIDEN;
  }

  private String ubrugeligt(String hemmelighed, Model model, HttpServletResponse svar) {
    bremse.ubrugeligt(hemmelighed, AabnLink.UBRUGELIGT, model, svar);
    return SIDEN;
  }
}
