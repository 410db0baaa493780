package dk.jobveu.bilag.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.bilag.FjernLogo;
import dk.jobveu.bilag.HentLogo;
import dk.jobveu.bilag.LaegLogo;
import dk.jobveu.bilag.VisLogo;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The logo of one's organisation. */
@Side
@RequestMapping("/konto/logo")
class LogoController {

  private static final String SIDEN = "redirect:/konto/logo";

  private final Login login;
  private final VisLogo vis;
  private final HentLogo hent;
  private final LaegLogo laeg;
  private final FjernLogo fjern;
  private final Afsendelser afsendelser;

  LogoController(
      Login login,
      VisLogo vis,
      HentLogo hent,
      LaegLogo laeg,
      FjernLogo fjern,
      Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.hent = hent;
    this.laeg = laeg;
    this.fjern = fjern;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(Model model) {
    model.addAttribute("vist", vis.vis(login.bruger()));
    return "logo";
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String laeg(
      @RequestParam String organisation,
      @RequestParam(defaultValue = "") String alternativ,
      @RequestParam MultipartFile fil,
      Model model,
      RedirectAttributes videre)
      throws IOException {
    byte[] indhold = fil.getBytes();
    try {
      afsendelser.udfoer(
          () ->
              laeg.laeg(
                  login.bruger(), organisation, alternativ, fil.getOriginalFilename(), indhold));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejloverskrift", "Logoet er afvist, og intet er gemt");
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("skrevet", alternativ);
      model.addAttribute("valgt", organisation);
      return side(model);
    }
    videre.addFlashAttribute("kvittering", "Logoet er gemt.");
    return SIDEN;
  }

  @PostMapping("/fjern")
  String fjern(@RequestParam String organisation, RedirectAttributes videre) {
    afsendelser.udfoer(() -> fjern.fjern(login.bruger(), organisation));
    videre.addFlashAttribute("kvittering", "Logoet er fjernet.");
    return SIDEN;
  }

  /** The picture, which we have drawn ourselves. */
  @GetMapping("/{organisation}")
  ResponseEntity<byte[]> billede(@PathVariable String organisation) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(hent.hent(login.bruger(), organisation));
  }
}
