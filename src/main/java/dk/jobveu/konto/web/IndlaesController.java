package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.konto.IndlaesOrganisationer;
import dk.jobveu.konto.IndlaesOrganisationer.Indlaesning;
import dk.jobveu.konto.Link;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listefil;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Organisations and people from a file: first what it would do, then, by another click, that. The
 * file goes with the page in between and is read anew.
 */
@Side
@RequestMapping("/administration/indlaes")
class IndlaesController {

  /** A link with its address, as it is shown once. */
  record Visning(Link link, String adresse) {}

  private static final String SIDEN = "administration/indlaes";
  private static final int HOEJST_BYTE = 200 * 1024;

  private final Login login;
  private final IndlaesOrganisationer indlaes;
  private final Afsendelser afsendelser;

  IndlaesController(Login login, IndlaesOrganisationer indlaes, Afsendelser afsendelser) {
    this.login = login;
    this.indlaes = indlaes;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side() {
    return SIDEN;
  }

  /** A file with the headings and a row of each kind to write over. */
  @GetMapping(params = "skabelon")
  ResponseEntity<byte[]> skabelon() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("organisationer.csv").build().toString())
        .body(
            Listefil.skriv(
                IndlaesOrganisationer.KOLONNER.stream().map(Kolonne::navn).toList(),
                List.of(
                    List.of(
                        "Jobcenter Eksempel",
                        "Jobcenter",
                        "Regional",
                        "Randers",
                        "",
                        "Fornavn Efternavn",
                        "ja"))));
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String proev(@RequestParam MultipartFile fil, Model model) throws IOException {
    if (fil.isEmpty() || fil.getSize() > HOEJST_BYTE) {
      return afvist(
          new Listefejl(
              fil.isEmpty()
                  ? "Vælg en fil, før du sender."
                  : "Filen er for stor. Den må højst fylde %d kB. Del den op i flere."
                      .formatted(HOEJST_BYTE / 1024)),
          model);
    }
    try {
      Indlaesning plan = indlaes.indlaes(jeg(), fil.getBytes(), true);
      model.addAttribute("plan", plan.poster());
      model.addAttribute("filen", Base64.getEncoder().encodeToString(fil.getBytes()));
      return SIDEN;
    } catch (Listefejl fejl) {
      return afvist(fejl, model);
    }
  }

  @PostMapping("/opret")
  String opret(@RequestParam String indhold, Model model, RedirectAttributes videre) {
    try {
      byte[] fil = laes(indhold);
      afsendelser.svar(
          () -> {
            List<Link> links = indlaes.indlaes(jeg(), fil, false).links();
            videre.addFlashAttribute(
                "links",
                links.stream()
                    .map(l -> new Visning(l, OrganisationController.adresse(l)))
                    .toList());
            return String.valueOf(links.size());
          });
    } catch (Listefejl fejl) {
      return afvist(fejl, model);
    }
    videre.addFlashAttribute("kvittering", "Det, filen siger, er oprettet.");
    return "redirect:/administration/indlaes";
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
        "fejlliste", fejl.fejl().stream().map(f -> new Feltfejl(null, f.tekst())).toList());
    return SIDEN;
  }

  private String jeg() {
    return login.bruger().id();
  }
}
