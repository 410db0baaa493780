package dk.jobveu.kalender.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.kalender.FornyKalenderadresse;
import dk.jobveu.kalender.VisKalender;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A calendar program knows nothing but the address. */
@Side
class KalenderController {

  private static final MediaType KALENDER = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Login login;
  private final VisKalender vis;
  private final FornyKalenderadresse forny;

  KalenderController(Login login, VisKalender vis, FornyKalenderadresse forny) {
    this.login = login;
    this.vis = vis;
    this.forny = forny;
  }

  @GetMapping("/kalender.ics")
  ResponseEntity<String> kalender(@RequestParam(defaultValue = "") String kode) {
    return ResponseEntity.ok()
        .contentType(KALENDER)
        .cacheControl(CacheControl.noStore())
        .body(vis.vis(kode));
  }

  @PostMapping("/konto/kalender")
  String forny(RedirectAttributes videre) {
    videre.addFlashAttribute("kalenderadresse", forny.forny(login.bruger().id()));
    videre.addFlashAttribute("kvittering", "Din kalenderadresse er lavet. Den vises kun nu.");
    return "redirect:/konto#h-kalender";
  }
}
