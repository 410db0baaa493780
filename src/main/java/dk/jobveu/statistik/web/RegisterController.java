package dk.jobveu.statistik.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listefil;
import dk.jobveu.statistik.IndlaesArbejdsstyrke;
import dk.jobveu.statistik.IndlaesRegister;
import dk.jobveu.statistik.Registerkolonner;
import dk.jobveu.statistik.Registerrapport;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
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

/**
 * Projects of another register, and the workforce, from a file: first what it would do, then, by
 * another click, that. The file goes with the page in between and is read anew.
 */
@Side
@RequestMapping("/administration/register")
class RegisterController {

  private static final String SIDEN = "administration/register";
  private static final String STYRKE = "arbejdsstyrke";
  private static final String ART = "{art:projekter|arbejdsstyrke}";

  /** What a form takes in base 64 ({@code server.tomcat.max-http-form-post-size}). */
  private static final int HOEJST_BYTE = 1400 * 1024;

  /** What is odd, but not all of it when all of it is. */
  private static final int HOEJST_VIST = 100;

  private final Login login;
  private final IndlaesRegister register;
  private final IndlaesArbejdsstyrke arbejdsstyrke;
  private final Afsendelser afsendelser;

  RegisterController(
      Login login,
      IndlaesRegister register,
      IndlaesArbejdsstyrke arbejdsstyrke,
      Afsendelser afsendelser) {
    this.login = login;
    this.register = register;
    this.arbejdsstyrke = arbejdsstyrke;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side() {
    return SIDEN;
  }

  /** A file with the headings to write under. */
  @GetMapping("/" + ART)
  ResponseEntity<byte[]> skabelon(@PathVariable String art) {
    List<Kolonne> kolonner =
        art.equals(STYRKE) ? Registerkolonner.ARBEJDSSTYRKE : Registerkolonner.PROJEKTER;
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(art.equals(STYRKE) ? "arbejdsstyrke.csv" : "projekter.csv")
                .build()
                .toString())
        .body(Listefil.skriv(kolonner.stream().map(Kolonne::navn).toList(), List.of()));
  }

  @PostMapping(path = "/" + ART, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String proev(@PathVariable String art, @RequestParam("valgt") MultipartFile valgt, Model model)
      throws IOException {
    if (valgt.isEmpty() || valgt.getSize() > HOEJST_BYTE) {
      return afvist(
          new Listefejl(
              valgt.isEmpty()
                  ? "Vælg en fil, før du sender."
                  : "Filen er for stor. Den må højst fylde %d kB. Del den op i flere."
                      .formatted(HOEJST_BYTE / 1024)),
          model);
    }
    try {
      vis(model, indlaes(art, valgt.getBytes(), true));
      model.addAttribute("art", art);
      model.addAttribute("filen", Base64.getEncoder().encodeToString(valgt.getBytes()));
      return SIDEN;
    } catch (Listefejl fejl) {
      return afvist(fejl, model);
    }
  }

  @PostMapping("/" + ART + "/gem")
  String gem(
      @PathVariable String art,
      @RequestParam String indhold,
      Model model,
      RedirectAttributes videre) {
    try {
      byte[] fil = laes(indhold);
      String kvittering =
          afsendelser.svar(
              () -> {
                Registerrapport r = indlaes(art, fil, false);
                return "Filen er læst ind: %d nye, %d ændrede og %d, der stod i forvejen."
                    .formatted(r.nye(), r.aendrede(), r.uaendrede());
              });
      videre.addFlashAttribute("kvittering", kvittering);
    } catch (Listefejl fejl) {
      return afvist(fejl, model);
    }
    return "redirect:/administration/register";
  }

  private Registerrapport indlaes(String art, byte[] fil, boolean proev) {
    return art.equals(STYRKE)
        ? arbejdsstyrke.indlaes(login.bruger(), fil, proev)
        : register.indlaes(login.bruger(), fil, proev);
  }

  private static void vis(Model model, Registerrapport rapport) {
    model.addAttribute("rapport", rapport);
    model.addAttribute(
        "bemaerkninger", rapport.bemaerkninger().stream().limit(HOEJST_VIST).toList());
    model.addAttribute("flere", rapport.bemaerkninger().size() - HOEJST_VIST);
  }

  private static byte[] laes(String indhold) {
    try {
      return Base64.getDecoder().decode(indhold);
    } catch (IllegalArgumentException ikkeVores) {
      throw new Listefejl("Filen kan ikke læses. Vælg den igen, og send den.");
    }
  }

  private static String afvist(Listefejl fejl, Model model) {
    model.addAttribute("fejloverskrift", "Filen er afvist, og intet er gemt");
    model.addAttribute(
        "fejlliste",
        fejl.fejl().stream().limit(HOEJST_VIST).map(f -> new Feltfejl(null, f.tekst())).toList());
    return SIDEN;
  }
}
