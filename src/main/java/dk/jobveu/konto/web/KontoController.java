package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.konto.Konti;
import dk.jobveu.konto.SkiftAdgangskode;
import dk.jobveu.kursus.EgneSkoler;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.RetPostadresse;
import dk.jobveu.sikkerhed.login.Sessioner;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own log-in: where one is logged in, and another password. */
@Side
@RequestMapping("/konto")
class KontoController {

  private static final String SIDEN = "redirect:/konto";

  private final Login login;
  private final Sessioner sessioner;
  private final Konti konti;
  private final SkiftAdgangskode skift;
  private final Postadresser postadresser;
  private final RetPostadresse retPostadresse;
  private final EgneSkoler skoler;

  KontoController(
      Login login,
      Sessioner sessioner,
      Konti konti,
      SkiftAdgangskode skift,
      Postadresser postadresser,
      RetPostadresse retPostadresse,
      EgneSkoler skoler) {
    this.skoler = skoler;
    this.postadresser = postadresser;
    this.retPostadresse = retPostadresse;
    this.login = login;
    this.sessioner = sessioner;
    this.konti = konti;
    this.skift = skift;
  }

  @GetMapping
  String side(Model model, HttpSession session) {
    model.addAttribute("sessioner", sessioner.af(jeg()));
    model.addAttribute("denne", Sessioner.noegle(session));
    model.addAttribute("harKode", konti.harKode(jeg()));
    model.addAttribute("erSkole", !skoler.af(login.bruger()).isEmpty());
    if (!model.containsAttribute("adresse")) {
      Optional<Postadresse> min = postadresser.af(jeg());
      model.addAttribute("adresse", min.map(Postadresse::adresse).orElse(""));
      model.addAttribute("samlet", min.map(Postadresse::samlet).orElse(false));
      model.addAttribute("nyhedsbrev", min.map(Postadresse::nyhedsbrev).orElse(false));
    }
    Formularfejl.ingen(model);
    return "konto";
  }

  @PostMapping("/slut")
  String slut(@RequestParam String noegle, RedirectAttributes videre) {
    sessioner.slut(jeg(), noegle);
    videre.addFlashAttribute("kvittering", "Du er logget ud dér.");
    return SIDEN;
  }

  @PostMapping("/slut-andre")
  String slutAndre(HttpSession session, RedirectAttributes videre) {
    sessioner.slutAndre(jeg(), session);
    videre.addFlashAttribute("kvittering", "Du er logget ud alle andre steder end her.");
    return SIDEN;
  }

  @PostMapping("/adgangskode")
  String adgangskode(
      @RequestParam(defaultValue = "") String gammel,
      @RequestParam(defaultValue = "") String kode,
      @RequestParam(defaultValue = "") String gentaget,
      Model model,
      HttpSession session,
      RedirectAttributes videre) {
    try {
      skift.skift(jeg(), konti.passer(jeg(), gammel), kode, gentaget);
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      return side(model, session);
    }
    sessioner.nyKode(jeg(), session);
    videre.addFlashAttribute(
        "kvittering", "Adgangskoden er skiftet, og du er logget ud alle andre steder.");
    return SIDEN;
  }

  @PostMapping("/post")
  String post(
      @RequestParam(defaultValue = "") String adresse,
      @RequestParam(defaultValue = "false") boolean samlet,
      @RequestParam(defaultValue = "false") boolean nyhedsbrev,
      Model model,
      HttpSession session,
      RedirectAttributes videre) {
    try {
      retPostadresse.ret(jeg(), adresse, samlet, nyhedsbrev);
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      model.addAttribute("adresse", adresse);
      model.addAttribute("samlet", samlet);
      model.addAttribute("nyhedsbrev", nyhedsbrev);
      return side(model, session);
    }
    videre.addFlashAttribute(
        "kvittering",
        adresse.isBlank()
            ? "Du får ingen mail fra Job-VEU."
            : "Du får mail på " + adresse.strip() + ".");
    return SIDEN;
  }

  private String jeg() {
    return login.bruger().id();
  }
}
