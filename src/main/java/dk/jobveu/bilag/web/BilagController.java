package dk.jobveu.bilag.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.bilag.Bilagssted;
import dk.jobveu.bilag.FjernBilag;
import dk.jobveu.bilag.HentBilag;
import dk.jobveu.bilag.HentBilag.Fil;
import dk.jobveu.bilag.VedhaeftBilag;
import dk.jobveu.bilag.VisBilag;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
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

/** The files of a forløb. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/bilag")
class BilagController {

  private static final String SIDEN = "redirect:/projektrum/forloeb/{id}/bilag";

  private final Login login;
  private final VisBilag vis;
  private final VedhaeftBilag vedhaeft;
  private final HentBilag hent;
  private final FjernBilag fjern;
  private final Afsendelser afsendelser;

  BilagController(
      Login login,
      VisBilag vis,
      VedhaeftBilag vedhaeft,
      HentBilag hent,
      FjernBilag fjern,
      Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.vedhaeft = vedhaeft;
    this.hent = hent;
    this.fjern = fjern;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, Model model) {
    return side(login.indsigt(id), model);
  }

  /** The place comes as one choice: what it belongs to and, behind a colon, which of it. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String vedhaeft(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String sted,
      @RequestParam MultipartFile fil,
      Model model,
      RedirectAttributes videre)
      throws IOException {
    Indsigt indsigt = login.indsigt(id);
    String[] valgt = sted.split(":", 2);
    byte[] indhold = fil.getBytes();
    try {
      afsendelser.svar(
          indhold,
          () ->
              vedhaeft.vedhaeft(
                  indsigt,
                  bilagssted(valgt[0]),
                  valgt.length > 1 ? valgt[1] : null,
                  fil.getOriginalFilename(),
                  indhold));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejloverskrift", "Filen er afvist, og intet er gemt");
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("valgt", sted);
      return side(indsigt, model);
    }
    videre.addFlashAttribute("kvittering", "Filen er lagt på forløbet.");
    return SIDEN;
  }

  private static Bilagssted bilagssted(String navn) {
    return Stream.of(Bilagssted.values())
        .filter(s -> s.name().equals(navn))
        .findFirst()
        .orElse(null);
  }

  /** Always to be kept and never to be shown in the browser, whatever is in it. */
  @GetMapping("/{bilagId}")
  ResponseEntity<byte[]> hent(@PathVariable String id, @PathVariable String bilagId) {
    Fil fil = hent.hent(login.indsigt(id), bilagId);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(fil.bilag().type().mime()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(fil.bilag().navn(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(fil.indhold());
  }

  @PostMapping("/fjern")
  String fjern(@PathVariable String id, @RequestParam String bilag, RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> fjern.fjern(indsigt, bilag));
    videre.addFlashAttribute("kvittering", "Filen er fjernet.");
    return SIDEN;
  }

  private String side(Indsigt indsigt, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("vist", vis.vis(indsigt));
    return "projektrum/fane/bilag";
  }
}
